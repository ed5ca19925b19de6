using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// What is owed to customers as visits, and how well it is kept: what the document leaves open.
internal static partial class TobaccoDocument
{
    /// <summary>The document does not say which customers and visits the coverage of a month counts.</summary>
    public const string CoverageLeftOpen = "GAP-TOB-13b.1";

    /// <summary>The document does not say what the fixed time of a visit is when it cannot be kept.</summary>
    public const string FixedTimeLeftOpen = "GAP-TOB-13b.2";

    /// <summary>The document does not say whether a period without working days holds a visit.</summary>
    public const string VisitWindowLeftOpen = "GAP-TOB-13b-WINDOW";

    /// <summary>The document does not say what becomes of a period that ends before its time.</summary>
    public const string CutPeriodLeftOpen = "GAP-TOB-13b-CUT";

    /// <summary>The document does not say when a customer's own reasons excuse a visit.</summary>
    public const string VisitExcuseLeftOpen = "GAP-TOB-13b-EXCUSE";

    /// <summary>The document does not say which hours the fixed visiting period has.</summary>
    public const string VisitingPeriodLeftOpen = "GAP-TOB-20";

    /// <summary>The document does not say which visits it counts as missed in a row, and against whom.</summary>
    public const string MissedVisitsLeftOpen = "GAP-TOB-26.1";

    private static Clause[] VisitDutiesLeftOpen =>
    [
        new(CoverageLeftOpen, OpenQuestion, "Which customers and visits does coverage count? Default: by customer manager and calendar month, the customers owed an unexcused visit in a period that lies wholly in the month, each once; visited is who had any visit in the month, whoever made it."),
        new(FixedTimeLeftOpen, OpenQuestion, "What is the fixed time? Default: a slot of the week agreed with the customer; on a day off, or one on which the customer is excused, it moves to the next working day of the week at the same time, else to the nearest before; where no slot is agreed or the week begins after it, any time in the visiting period is in time; of several visits those in time count first."),
        new(VisitWindowLeftOpen, OpenQuestion, "Does a period without working days, or a newcomer's first, short one, hold a visit? Default: if it holds at least 1 working day, make-up workdays included; days beyond the calendar do not count as such."),
        new(CutPeriodLeftOpen, OpenQuestion, "What of a period cut by another cadence, another manager's anchor or the customer's leaving? Default: met if visited before, else excused if a working day was cut off; what follows is a period of its own; where the cadence stays the same nothing is cut, and the decision that held on the first day of the period stands."),
        new(VisitExcuseLeftOpen, OpenQuestion, "When do a customer's own reasons excuse a visit? Default: when the host grants it for so many days that too few working days of the period are left; a visit made all the same counts, at whatever time."),
        new(VisitingPeriodLeftOpen, OpenQuestion, "Which hours has the fixed visiting period? Default: the working time of the calendar named visiting if there is one, else the organisation's."),
        new(MissedVisitsLeftOpen, OpenQuestion, "Which periods count as missed in a row, and what of a visit at the wrong time? Default: periods of the manager who owed them on their last day; excused ones are passed over, a visit ends the row; a visit within its period but not at its time counts, and is a finding."),
    ];
}
