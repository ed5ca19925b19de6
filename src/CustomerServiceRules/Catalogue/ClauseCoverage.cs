using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Catalogue;

/// <summary>What carries a clause, or why nothing does.</summary>
/// <param name="Document">The ID of its document.</param>
/// <param name="Clause">The clause.</param>
/// <param name="CarriedBy">What carries it: <c>rule …</c>, <c>parameter …</c>, <c>list …</c>, <c>order of …</c>, <c>type …</c>, and of lifecycles
/// <c>state …</c>, <c>trigger …</c>, <c>guard …</c>, <c>choice …</c>, <c>effect …</c>, <c>deadline …</c>; sorted.</param>
/// <param name="WhyNot">The module's reason why nothing carries it or, where something does, why not all of it is carried; null where all is, or where nobody has said.</param>
public sealed record ClauseCoverage(string Document, Clause Clause, IReadOnlyList<string> CarriedBy, string? WhyNot)
{
    /// <summary>Whether something carries it.</summary>
    public bool IsCarried => CarriedBy.Count > 0;

    /// <summary>Whether something carries it and a part of it is left out, for the reason given.</summary>
    public bool IsCarriedInPart => IsCarried && WhyNot is not null;
}
