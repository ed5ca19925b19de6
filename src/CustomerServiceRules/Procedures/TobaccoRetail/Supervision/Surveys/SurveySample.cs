using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>A customer as the satisfaction survey draws it: by format, area and type. Immutable.</summary>
/// <param name="Id">The customer.</param>
/// <param name="Format">Its business format (业态).</param>
/// <param name="Area">Its area class (区域).</param>
/// <param name="Market">Its market type (类型).</param>
[Cites("TOB-25.3", TobaccoDocument.StrataLeftOpen)]
public sealed record SurveyedCustomer(SubjectId Id, FormatCode Format, AreaClass Area, MarketType Market)
{
    /// <summary>The stratum that it belongs to: <c>Z/CityA/Urban</c>.</summary>
    public string Stratum => $"{Format}/{Area}/{Market}";
}

/// <summary>
/// Who is asked in a satisfaction survey: drawn at random from every combination of format, area and type that has a customer.
/// Immutable.
/// </summary>
[Cites("TOB-25.3", TobaccoDocument.StrataLeftOpen, "OQ-16")]
public sealed class SurveySample
{
    private SurveySample(OwedSample owed, StratifiedSample drawn)
    {
        Owed = owed;
        Drawn = drawn;
    }

    /// <summary>What <see cref="TobaccoRetail.SampleSizes"/> decided.</summary>
    public OwedSample Owed { get; }

    /// <summary>Who was drawn, by stratum; larger than asked for where there are more strata than that.</summary>
    public StratifiedSample Drawn { get; }

    /// <summary>Draws the customers to be asked.</summary>
    /// <param name="seed">What the draw is made by; not empty.</param>
    /// <param name="owed">How many are drawn at least.</param>
    /// <param name="customers">All customers, in any order, each once.</param>
    /// <param name="size">How many are drawn, so that those who cannot be reached are made up for; null, the default: the least.</param>
    /// <exception cref="ArgumentException">
    /// The size was decided for another plan or another number of customers; no seed; a customer without an ID, format, area or
    /// type, or one that stands there twice.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is below the least, or above the number of customers.</exception>
    public static SurveySample Draw(string seed, OwedSample owed, IEnumerable<SurveyedCustomer> customers, int? size = null)
    {
        ArgumentNullException.ThrowIfNull(owed);
        ArgumentNullException.ThrowIfNull(customers);
        SurveyedCustomer[] all = [.. customers];
        if (owed.Plan != SamplePlan.SatisfactionSurvey || owed.Population != all.Length)
            throw new ArgumentException($"Found the size '{owed}' for {all.Length} customers, expected one of {SamplePlan.SatisfactionSurvey} decided for as many.", nameof(owed));
        if (all.FirstOrDefault(customer => customer.Format == default || !Enum.IsDefined(customer.Area) || !Enum.IsDefined(customer.Market)) is { } incomplete)
            throw new ArgumentException($"Found {incomplete.Id} with '{incomplete.Stratum}', expected a business format, an area class and a market type.", nameof(customers));

        var drawn = size ?? owed.Least;
        if (drawn < owed.Least)
            throw new ArgumentOutOfRangeException(nameof(size), size, $"Found the size {size}, expected at least {owed.Least}.");

        return new SurveySample(owed, SeededDraw.DrawStratified(seed, all.Select(customer => new StratumMember(customer.Id, customer.Stratum)), drawn));
    }
}
