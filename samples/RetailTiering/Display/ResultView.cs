using CustomerServiceRules.Procedures.TobaccoRetail;

namespace RetailTiering.Display;

/// <summary>The result as it is shown; all names are already in the language of the reader.</summary>
internal sealed record ResultView(
    MeasuringPeriod Period,
    string RunDay,
    string EffectiveFrom,
    IReadOnlyList<TierView> Tiers,
    IReadOnlyList<FormatView> Formats,
    ExplanationView Explained);

/// <param name="Code">A, B or C.</param>
/// <param name="Service">What its service is called.</param>
internal sealed record TierView(string Code, string Service, int Outlets, int Entitlements, string Visits);

/// <summary>The outlets of one business format, best rank first.</summary>
internal sealed record FormatView(string Code, string Name, IReadOnlyList<OutletView> Outlets);

/// <param name="Quantity">Net pieces.</param>
/// <param name="Cents">Net amount in hundredths.</param>
/// <param name="Note">What is special about it, such as a tie, or nothing.</param>
internal sealed record OutletView(
    string Id, string Name, long Quantity, long Cents, int? Rank, string Label, string Tier, string Note);
