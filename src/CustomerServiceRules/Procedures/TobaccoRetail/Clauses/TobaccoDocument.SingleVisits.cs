using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The single visit: what the document leaves open.
internal static partial class TobaccoDocument
{
    /// <summary>The document does not say how a visit that is owed is planned.</summary>
    public const string PlanningLeftOpen = "GAP-TOB-3.2.1-2";

    /// <summary>The document names the track of the mobile assistant and not how near to the shop it has to come.</summary>
    public const string CheckInLeftOpen = "GAP-TOB-3.2.1-3";

    /// <summary>The document does not say which of a tier's services are delivered at a visit.</summary>
    public const string VisitItemsLeftOpen = "GAP-TOB-3.2.1-4";

    /// <summary>The document does not say what of a visit that is made at another time than the set one.</summary>
    public const string OutOfTimeLeftOpen = "GAP-TOB-3.2.1-TIME";

    /// <summary>The document does not say how a visit is put off.</summary>
    public const string PuttingOffLeftOpen = "GAP-TOB-3.2.1-OFF";

    /// <summary>The document does not say what of a customer that does not want to be visited.</summary>
    public const string RefusalLeftOpen = "GAP-TOB-3.2.1-REFUSED";

    private static Clause[] SingleVisitsLeftOpen =>
    [
        new(PlanningLeftOpen, OpenQuestion, "How is a visit planned that is owed? Default: its customer manager sets a time within its period; for A and B, where a time is agreed, that one."),
        new(CheckInLeftOpen, OpenQuestion, "How near to the shop does a visit begin? Default: within 200 metres, by the first track point; a visit that has begun in its period counts, whenever it ends."),
        new(VisitItemsLeftOpen, OpenQuestion, "Which services of a tier are delivered at a visit? Default: a list that can be replaced, of the twelve daily services that a customer manager performs at the shop; each is delivered, or the customer does not want it."),
        new(OutOfTimeLeftOpen, OpenQuestion, "What of a visit within its period and out of its time? Default: it is made and counts, and is recorded as a finding."),
        new(PuttingOffLeftOpen, OpenQuestion, "How is a visit put off? Default: by its customer manager, with a reason, to another time of its period; the agreed time stays what it is."),
        new(RefusalLeftOpen, OpenQuestion, "What if the customer does not want to be visited? Default: the unit is told, and the period is excused at the customer's own wish; once it is over, by the unit alone."),
    ];
}
