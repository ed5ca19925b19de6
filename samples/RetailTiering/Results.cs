using RetailTiering.Comparing;
using RetailTiering.Deciding;
using RetailTiering.Planning;

namespace RetailTiering;

/// <summary>Everything that a run came to.</summary>
/// <param name="Plan">The plan of a month, where one was asked for.</param>
/// <param name="Comparison">The cadences beside the order days, where that was asked for.</param>
internal sealed record Results(Tiering Tiering, MonthPlan? Plan, CadenceComparison? Comparison);
