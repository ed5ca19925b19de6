using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.CustomerRelations;

// What the document leaves open: each with the default that the library applies.
internal static partial class CustomerRelationsDocument
{
    public const string FollowUpRhythm = "GAP-REL-15";

    public const string TourRhythm = "GAP-REL-21.2";

    public const string OldCustomers = "GAP-REL-old";

    public const string Rates = "GAP-REL-rates";

    public const string GiftsForWhom = "GAP-REL-13";

    public const string Irregularity = "GAP-REL-irregular";

    public const string Periods = "GAP-REL-period";

    public const string Steps = "GAP-REL-steps";

    public const string Promptness = "GAP-REL-prompt";

    public const string Missing = "GAP-REL-missed";

    public const string NotMade = "GAP-REL-not-made";

    private static Clause[] LeftOpen =>
    [
        new(FollowUpRhythm, OpenQuestion, "How often are old customers followed up? No default: the organisation states it."),
        new(TourRhythm, OpenQuestion, "How often are customers toured? No default: the organisation states the span that holds one tour; the day within it is irregular."),
        new(OldCustomers, OpenQuestion, "Who is an old customer? Default: who has bought before, once or more."),
        new(Rates, OpenQuestion, "How much are discount, reward and the preference for good credit? Default: none is stated, and the decision says so."),
        new(GiftsForWhom, OpenQuestion, "Who is given gifts, and how often? Default: old customers, as the other preferences; how often is the organisation's own."),
        new(Irregularity, OpenQuestion, "What is irregular? Default: a working day of the span drawn by a seed, and no two tours in a row as many days apart as the two before."),
        new(Periods, OpenQuestion, "Does a span without working days hold a contact, and what of one that is cut? Default: it holds one if it has at least 1 working day; one that is cut is met if the contact was made before, else excused."),
        new(Steps, OpenQuestion, "Which steps has a follow-up? Default: planned, made, the need found changed or not, a measure taken where it has, the card brought up to date in any case."),
        new(Promptness, OpenQuestion, "Within which time is a measure taken and the card brought up to date? Default: in time, as the document says; no clock runs until the host states a limit."),
        new(Missing, OpenQuestion, "What of a follow-up that nobody makes in its span? Default: it is missed when the span is over; the supervisor is given a finding."),
        new(NotMade, OpenQuestion, "What if the customer does not want it, or it is called off? Default: it ends there with a reason; a refusal while the span lasts excuses it at the customer's own wish, the calling off is the supervisor's."),
    ];
}
