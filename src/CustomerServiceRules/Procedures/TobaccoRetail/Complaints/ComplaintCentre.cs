using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// The city company's complaint assessment centre under all the names that the document gives it: one unit, whichever name
/// a host writes.
/// </summary>
[Cites("TOB-23.4", "OQ-19", "X-5")]
public static class ComplaintCentre
{
    /// <summary>The names of the document, the usual one first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["投诉考评中心", "客户投诉考评中心", "投诉处理中心"];

    /// <summary>Whether a unit is the centre, by one of its names or by the ID of its role.</summary>
    /// <param name="unit">The unit as a host writes it.</param>
    public static bool Is(string? unit) =>
        unit is not null && (Names.Contains(unit.Trim(), StringComparer.Ordinal) || unit.Trim() == TobaccoRoles.ComplaintAssessmentCentre.Id);

    /// <summary>Whether two names are of one unit.</summary>
    /// <param name="one">A unit.</param>
    /// <param name="other">Another unit, or the same.</param>
    public static bool AreOne(string? one, string? other) => string.Equals(one?.Trim(), other?.Trim(), StringComparison.Ordinal) || (Is(one) && Is(other));
}
