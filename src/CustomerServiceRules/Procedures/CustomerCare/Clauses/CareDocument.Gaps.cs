using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.CustomerCare;

// What the document leaves open.
internal static partial class CareDocument
{
    public const string Counting = "OQ-45";

    public const string Withdrawal = "OQ-46";

    public const string BirthdayCounts = "OQ-47";

    public const string ExportAndMessage = "OQ-70";

    public const string Channel = "X-13";

    public const string Letters = "X-14";

    public const string TwoKeepers = "X-15";

    public const string GivingUp = "GAP-CARE-0.2";

    public const string ThanksBeforeConsent = "GAP-CARE-1.2";

    public const string SigningAtOnce = "GAP-CARE-1.3";

    public const string OtherProjects = "GAP-CARE-1.4";

    public const string ConsentCoversEmail = "GAP-CARE-2.1a";

    public const string DutiesWithoutConsent = "GAP-CARE-2.1b";

    public const string FamilyNumbers = "GAP-CARE-2.2";

    public const string FirstMonth = "GAP-CARE-2.3a";

    public const string Birthdays = "GAP-CARE-2.3b";

    public const string CutMonths = "GAP-CARE-2.3c";

    public const string MockMonth = "GAP-CARE-3.0";

    public const string MonthsBeforeMoveIn = "GAP-CARE-3.1";

    private static Clause[] LeftOpen =>
    [
        new(Counting, OpenQuestion, "How are the three days and the 48 hours counted, and which visit is the first? Default: calendar days; hours on the clock, weekends included; the first registered visit."),
        new(Withdrawal, OpenQuestion, "May consent be withdrawn? Default: yes, and all messages stop but those about safety, which need no consent at all."),
        new(BirthdayCounts, OpenQuestion, "Does the birthday message count as one of the two a month? Default: yes."),
        new(ExportAndMessage, OpenQuestion, "Do the 48 hours after subscribing bind the export, the message or both? Default: both; the export has no limit of its own."),
        new(Channel, OpenQuestion, "SMS are to be few, and yet three are owed a month. Default: by e-mail where an address is known, else by SMS; a cap on SMS is the host's to set, and none by default. Thanks, the hotline and safety go by SMS and count for no cap; the record of the water test goes by MMS and counts."),
        new(Letters, OpenQuestion, "Family letters are a highlight and project letters are done away with. Default: printed ones are no more, electronic ones stay."),
        new(TwoKeepers, OpenQuestion, "Four projects have two different keepers of their hotlines. Default: a list by project, which the host extends; a project outside it is undecided."),
        new(GivingUp, OpenQuestion, "What of a customer who gives up before moving in? Default: the journey ends and nothing is owed from then on."),
        new(ThanksBeforeConsent, OpenQuestion, "The thank-you SMS goes out before the questionnaire asks for consent. Default: it is the one message that needs none, unless the customer has objected before."),
        new(SigningAtOnce, OpenQuestion, "What of a buyer who signs without having subscribed? Default: the journey goes on from signing; nothing is exported and no thanks are owed, for both follow a subscription."),
        new(OtherProjects, OpenQuestion, "The 48 hours stand with two projects. Default: a matter to be solved goes by the same form in 48 hours everywhere, a figure of its own; where the ambassador runs the hotline, what needs no solving is answered without the form."),
        new(ConsentCoversEmail, OpenQuestion, "Does the consent, which speaks of SMS, hold for e-mail? Default: yes; without it nothing is sent by either."),
        new(DutiesWithoutConsent, OpenQuestion, "What is owed by message to a customer who does not consent? Default: nothing by message from the day on which consent is missing; calls go on, and the website tells progress."),
        new(FamilyNumbers, OpenQuestion, "Who may be written to beside the customer? Default: numbers that the customer has named get everything that the customer gets, family members invitations and service messages."),
        new(FirstMonth, OpenQuestion, "How are calls and messages counted in the month of signing? Default: by calendar months from the first whole one on; a signing on the first begins at once; a call counts whatever brought it about, a message by what it is about."),
        new(Birthdays, OpenQuestion, "On which day is the birthday message due? Default: on the day; of 29 February on the 28th in a year without it."),
        new(CutMonths, OpenQuestion, "What of a month that moving in, giving up, a withdrawal or a change of figures cuts short? Default: what was done in it counts, and what was not is excused; the day of the change owes nothing more."),
        new(MockMonth, OpenQuestion, "When does the month of the mock move-in begin? Default: when the developer says so, within the months before moving in."),
        new(MonthsBeforeMoveIn, OpenQuestion, "Which are the four months before moving in? Default: counted from the day so many months before the planned day, the last of a month that lacks it; as many months follow, and days that are left over owe nothing; who signs later is owed those that begin on the day of signing or after."),
    ];
}
