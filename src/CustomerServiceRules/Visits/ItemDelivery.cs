namespace CustomerServiceRules.Visits;

/// <summary>What became of one item that a customer is owed at a visit. Immutable.</summary>
public sealed record ItemDelivery
{
    /// <summary>Records what became of an item.</summary>
    /// <param name="item">The item, by the name that the decision gives it; not empty.</param>
    /// <param name="outcome">What became of it.</param>
    /// <exception cref="ArgumentException">The item is empty, or the outcome outside its enumeration.</exception>
    public ItemDelivery(string item, ItemOutcome outcome)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(item);
        if (!Enum.IsDefined(outcome))
            throw new ArgumentException($"Found the outcome {(int)outcome}, expected one of {string.Join(", ", Enum.GetNames<ItemOutcome>())}.", nameof(outcome));
        Item = item;
        Outcome = outcome;
    }

    /// <summary>The item, by the name that the decision gives it.</summary>
    public string Item { get; }

    /// <summary>What became of it.</summary>
    public ItemOutcome Outcome { get; }
}

/// <summary>What became of an item.</summary>
public enum ItemOutcome
{
    /// <summary>The customer has it.</summary>
    Delivered = 1,

    /// <summary>The customer did not want it.</summary>
    RefusedByCustomer,
}
