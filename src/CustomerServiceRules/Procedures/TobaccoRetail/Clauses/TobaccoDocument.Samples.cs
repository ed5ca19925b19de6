using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Supervision, surveys and their samples: what the document leaves open.
internal static partial class TobaccoDocument
{
    /// <summary>The document does not say what holds where call and track say different things.</summary>
    public const string CallAndTrackLeftOpen = "GAP-TOB-20-TRACK";

    /// <summary>The document does not say whether every check uses every means.</summary>
    public const string MeansLeftOpen = "GAP-TOB-21.1";

    /// <summary>The document does not say from which day a month and half a year are counted.</summary>
    public const string PeriodsLeftOpen = "GAP-TOB-22.1c";

    /// <summary>The document does not say whether the tenth is one of each person's lines or of all of them.</summary>
    public const string LinesOfStaffLeftOpen = "GAP-TOB-22.3b";

    /// <summary>The document goes from the finding to the summary without a step between.</summary>
    public const string RectifyingLeftOpen = "GAP-TOB-3.12";

    /// <summary>The document does not say which findings of supervision are sanctioned.</summary>
    public const string SanctionableLeftOpen = "GAP-TOB-22.4";

    /// <summary>The document does not say by which classification areas and types of customers are meant.</summary>
    public const string StrataLeftOpen = "GAP-TOB-25.3";

    /// <summary>The document says neither what follows measures that do not work nor what follows a report without problems.</summary>
    public const string MeasuresLeftOpen = "GAP-TOB-25.5";

    /// <summary>The document does not say whether each aspect of supply or all of them together reach the floor.</summary>
    public const string SupplyRateLeftOpen = "GAP-TOB-15.3";

    private static Clause[] SupervisionLeftOpen =>
    [
        new(CallAndTrackLeftOpen, OpenQuestion, "What if call and track say different things, or one of them nothing? Default: the track goes before the call; what falls outside the visiting time tells nothing; without either nothing is known of the visit."),
        new(MeansLeftOpen, OpenQuestion, "Does a check need every one of the four means? Default: a cycle does, not each person."),
        new(PeriodsLeftOpen, OpenQuestion, "Which month, which half-year, and whose coverage? Default: the calendar month; January to June and July to December; those who are in post when the period ends."),
        new(LinesOfStaffLeftOpen, OpenQuestion, "Is the tenth taken of each person's lines or of all lines together? Default: of each person's, so that everybody drawn is asked about."),
        new(RectifyingLeftOpen, OpenQuestion, "What lies between finding and summary, and by when? Default: whoever answers for it is told, puts it right by a measure, and the level verifies; what is not right goes back; promptly, until a host states a limit."),
        new(SanctionableLeftOpen, OpenQuestion, "Which findings of supervision open a sanction matter? Default: those that the level puts under a ground of Article 26; all of them before the summary; the others count in the assessment alone."),
        new(StrataLeftOpen, OpenQuestion, "Which areas and types does a survey cover? Default: the area classes of Article 8 and the market types, each with each business format, as far as there are customers."),
        new(MeasuresLeftOpen, OpenQuestion, "What follows measures that do not work, and what a report without problems? Default: a further round of measures; the end of the survey."),
        new(SupplyRateLeftOpen, OpenQuestion, "Does each aspect of supply have to reach the floor? Default: the answers to all six together; none are neither met nor missed."),
    ];
}
