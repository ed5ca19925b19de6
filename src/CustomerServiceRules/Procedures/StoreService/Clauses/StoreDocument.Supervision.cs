using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.StoreService;

// Chapter 7, whose end is lost, and what the document leaves open, each point with the default that the library applies.
internal static partial class StoreDocument
{
    public const string Figures = "OQ-52";

    public const string Untrue = "GAP-SCS-3.1.5a";

    public const string RoundsLeftOpen = "GAP-SCS-3.1.5b";

    public const string FirstFeedbackLeftOpen = "GAP-SCS-3.1.5c";

    public const string OnHold = "GAP-SCS-3.1.5d";

    public const string Reopening = "GAP-SCS-3.1.5e";

    public const string InTime = "GAP-SCS-3.1.5f";

    public const string Assignment = "GAP-SCS-3.1.5g";

    public const string WhatIsMajor = "GAP-SCS-2.2.3";

    public const string Intervals = "GAP-SCS-7.1.1";

    public const string IrregularTimes = "GAP-SCS-7.1.2a";

    public const string Rectifying = "GAP-SCS-7.1.2b";

    public const string Closing = "GAP-SCS-7.1.2c";

    private static Clause[] Supervision =>
    [
        new("SCS-7.1.1", Cadence, "The supervisor checks quality, discipline and operation at intervals."),
        new("SCS-7.1.2", Sampling, "The store manager makes spot checks at no fixed times and has what they find put right."),
        new("SCS-7.1.3", Cadence, "Internal audit looks at intervals whether the rules are kept and the flow is in order."),
        new("SCS-7.2.1", Form, "Customers can say what they think through a suggestion box, an online rating and other ways."),
        new("SCS-7.2.2", LifecycleStep, "Complaints are handled without delay, the customer is told the result, the cause is studied and measures are taken."),
    ];

    private static Clause[] Gaps =>
    [
        new(Figures, OpenQuestion, "What do the three groups of indicators weigh, and by when are complaints settled? Default: none; both are configured."),
        new(Untrue, OpenQuestion, "What of a complaint that is found untrue? Default: the finding is explained to the customer, which closes the complaint; no solution and no review are asked for."),
        new(RoundsLeftOpen, OpenQuestion, "How often may a customer refuse? Default: without limit; where a host sets one, only the store manager proposes a further solution after it."),
        new(FirstFeedbackLeftOpen, OpenQuestion, "By when does the customer hear something, and by when is a complaint on record? Default: within 1 working day of the contact, the record at the latest by then; a progress report, a proposal or an explanation counts as feedback."),
        new(OnHold, OpenQuestion, "What while nothing can be done before somebody answers? Default: the complaint is put on hold with the name of what is awaited; the time to settle it stands still, that of the first feedback does not; the next step of the stage ends the hold, with or without resuming first."),
        new(Reopening, OpenQuestion, "May a complaint be taken up again once the customer was told the result? Default: yes, with the reason; it is verified anew, everything is asked for once more and the limits run afresh."),
        new(InTime, OpenQuestion, "When does a solution come in time? Default: when it is to be carried out by the instant by which the complaint has to be settled, that instant included."),
        new(Assignment, OpenQuestion, "Who handles a complaint, and may it pass to another? Default: whom the supervisor names, at any time before the result is told."),
        new(WhatIsMajor, OpenQuestion, "Which customers are important and which problems major? Default: those that the host says are; anything else is the staff's."),
        new(Intervals, OpenQuestion, "At which intervals does the supervisor check, and does internal audit look? Default: none is assumed; a clock runs once the host states one."),
        new(IrregularTimes, OpenQuestion, "How do spot checks come at no fixed time? Default: their days are drawn by a seed that those who are checked do not know."),
        new(Rectifying, OpenQuestion, "What follows once somebody was urged to put a finding right, and is it so for checks and audits too? Default: yes for all three; whoever found it confirms it or sends it back; without delay, until a host states a limit."),
        new(Closing, OpenQuestion, "What ends a check or a spot check, of which no report is asked? Default: whoever made it closes it, once nothing was found or all is seen to be right; an audit ends with its report."),
    ];
}
