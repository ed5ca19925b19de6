using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>The checklist that is filled in before a visit. Nothing is ticked by default. Immutable.</summary>
[Cites("VIS-4u", "VIS-5u", "VIS-6u", "VIS-7u")]
public sealed record VisitPreparation
{
    /// <summary>Whether the visitor has learnt how to conduct a visit.</summary>
    public bool MastersTechnique { get; init; }

    /// <summary>Any day of the month whose sales policy and promotions the visitor knows; null: of none.</summary>
    public DateOnly? KnowsPolicyOf { get; init; }

    /// <summary>Whether the visitor's appearance was seen to.</summary>
    public bool LooksProper { get; init; }

    /// <summary>The tools that are at hand.</summary>
    public IReadOnlyList<VisitTool> Tools { get; init; } = [];

    /// <summary>The tools that are not at hand, in the order of the document.</summary>
    public IReadOnlyList<VisitTool> MissingTools => [.. Enum.GetValues<VisitTool>().Except(Tools)];

    /// <summary>Whether the visitor knows the policy of the month in which a day lies.</summary>
    /// <param name="day">The day of the visit.</param>
    public bool KnowsPolicyFor(DateOnly day) => KnowsPolicyOf is { } known && (known.Year, known.Month) == (day.Year, day.Month);
}
