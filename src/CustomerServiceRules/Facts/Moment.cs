using System.Globalization;

namespace CustomerServiceRules.Facts;

/// <summary>The moment that a decision is taken for, as a fact: rules match it instead of reading a clock. Immutable.</summary>
public sealed class Moment : IExplainedFact
{
    internal Moment(DateTimeOffset asOf, DateOnly day)
    {
        AsOf = asOf;
        Day = day;
    }

    /// <summary>The instant that the caller gave.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The local day of that instant in the organisation's time zone; parameters are in force by it.</summary>
    public DateOnly Day { get; }

    string IExplainedFact.Kind => "moment";

    string IExplainedFact.Id => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    IEnumerable<Figure> IExplainedFact.Figures => [];
}
