using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// Where to start: the policies, parameters and lists of the tobacco company's service to retailers. Compose a rulebook
/// with <see cref="TobaccoRetailModule"/>, rank the purchases of a period with <see cref="ScaleRanking.Of"/>, and decide the
/// policies on <see cref="FactsOf"/> each standing.
/// </summary>
public static partial class TobaccoRetail
{
    /// <summary>Gathers what is known of a ranked customer.</summary>
    /// <param name="standing">Where it stands among the customers of its format.</param>
    /// <param name="others">
    /// What else is known: downgrades (<see cref="TierDowngrade"/>), its place (<see cref="MarketLocation"/>), its area
    /// (<see cref="AreaAssessment"/>).
    /// </param>
    /// <exception cref="ArgumentException">A fact about another customer.</exception>
    public static SubjectFacts FactsOf(ScaleStanding standing, params IEnumerable<object> others)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(others);
        return new SubjectFacts(standing.Subject, [standing, .. others]);
    }

    /// <summary>The ID of the term that names a member of one of this procedure's enumerations: <c>tob.customer-tier.a</c>.</summary>
    /// <typeparam name="TEnum">One of this procedure's enumerations.</typeparam>
    /// <param name="value">The member.</param>
    public static string TermOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => TobaccoTerms.Of(value);
}
