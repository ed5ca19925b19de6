using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace RetailTiering.Comparing;

/// <summary>How the order days of one outlet compare with the cadence of its tier.</summary>
/// <param name="Weeks">How many ISO weeks a window of its cadence holds.</param>
/// <param name="OrderDays">On how many days of the quarter it ordered.</param>
/// <param name="Windows">How many whole windows lie in the quarter.</param>
/// <param name="WithoutOrder">The names of those that hold no order day.</param>
/// <param name="Clause">The clause of the cadence.</param>
internal sealed record OutletOrders(
    string Customer, CustomerTier Tier, int Weeks, int OrderDays, int Windows, IReadOnlyList<string> WithoutOrder, string Clause)
{
    /// <summary>How many windows hold an order day.</summary>
    public int Kept => Windows - WithoutOrder.Count;

    /// <summary>Kept windows of all; null where there is none.</summary>
    public Fraction? Share => Windows == 0 ? null : new Fraction(Kept, Windows);

    /// <summary>Whether every window holds an order day; an outlet without a whole window has not shown it.</summary>
    public bool IsAtCadence => Windows > 0 && WithoutOrder.Count == 0;
}
