using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

// What the document leaves open, each point with the default that the library applies. The source breaks off after 5.3.3.
internal static partial class PropertyComplaintsDocument
{
    public const string WorkingHours = "OQ-20";

    public const string MomentOfValidity = "OQ-21";

    public const string LostDeadlines = "OQ-22";

    public const string DisturbingInWorkingTime = "OQ-69";

    public const string BeforeOpeningOrInABreak = "GAP-CGH-5.3.2";

    public const string WhatDisturbsLife = "GAP-CGH-5.3.3";

    public const string SeveralTopics = "GAP-CGH-5.2";

    public const string DepartmentsOfCategories = "GAP-CGH-4.2";

    public const string HandlersOwnComplaints = "GAP-CGH-4.1.3";

    public const string RecordAfterDispatch = "GAP-CGH-3.1.2-6";

    public const string StepsOfHandling = "GAP-CGH-3.1.2-9";

    public const string ResultIsToldFirst = "GAP-CGH-3.1.2-10";

    public const string Closing = "GAP-CGH-3.1.2-11";

    public const string Reopening = "GAP-CGH-3.1.2-12";

    public const string NoPause = "GAP-CGH-PAUSE";

    public const string Delay = "GAP-CGH-DELAY";

    private static Clause[] OpenQuestions =>
    [
        new(WorkingHours, OpenQuestion, "Are the 4 hours hours on the clock or working hours? Default: working hours; by the clock a complaint of 16:00 would be due after closing, while one received later has until the next day."),
        new(MomentOfValidity, OpenQuestion, "When is validity judged, and what becomes of what is not valid? Default: every complaint is recorded; validity is set when it is classified and may be changed after verification; what is not valid is answered and closed."),
        new(LostDeadlines, OpenQuestion, "By when are complaints handled, answered and called back? Lost with the end of the source. Default: none; the host has to configure them."),
        new(DisturbingInWorkingTime, OpenQuestion, "What of a complaint that disturbs normal life and is received in working time? Default: both, the responsible department is notified at once and the record is made within 4 working hours."),
    ];

    private static Clause[] Gaps =>
    [
        new(BeforeOpeningOrInABreak, OpenQuestion, "When does the next working day begin for a complaint received on a working day before opening or in a break? Default: with the next working time of that day, so that nobody waits longer for having complained earlier; it counts as received outside working time, and the customer is told when to expect feedback."),
        new(WhatDisturbsLife, OpenQuestion, "What else disturbs normal life? Default: a list that a host can extend, holding the four examples."),
        new(SeveralTopics, OpenQuestion, "What of several topics in one complaint? Default: whoever classifies it says which is the main one; that one gives the category, all of them are tags."),
        new(DepartmentsOfCategories, OpenQuestion, "Which department is responsible for which category, and which are related? Default: none; a list that the host fills."),
        new(HandlersOwnComplaints, OpenQuestion, "May the unit that handled a complaint call back about it? Default: no; and as tasks go to other departments, the customer-relations department handles none itself."),
        new(RecordAfterDispatch, OpenQuestion, "By when is a complaint recorded of which the department on duty was notified? Default: as one of a general kind, within 4 hours after the next working day has begun."),
        new(StepsOfHandling, OpenQuestion, "How does a department handle its task? Default: it takes the task up and reports a result; those on duty may do so too."),
        new(ResultIsToldFirst, OpenQuestion, "Who tells the customer the result? Default: the customer-relations department, before it calls back; each round has a result and a call-back of its own."),
        new(Closing, OpenQuestion, "When is a complaint closed? Default: when the call-back has confirmed the result, the customer is satisfied and asks for nothing more."),
        new(Reopening, OpenQuestion, "What if the call-back does not verify the result? Default: the complaint is reopened, a task is issued anew and the limits run afresh; one that proves to be about engineering quality is referred."),
        new(NoPause, OpenQuestion, "Does a limit stand still while the company waits for the customer? Default: no; the text names no such case."),
        new(Delay, OpenQuestion, "What does a handling that takes too long lead to? Default: a report to the head who watches over it, once a task; no sanction."),
    ];
}
