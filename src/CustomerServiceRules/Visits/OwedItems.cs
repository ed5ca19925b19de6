using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits;

/// <summary>One item that a customer is owed at a visit. Immutable.</summary>
/// <param name="Item">Its name.</param>
/// <param name="Clauses">The clauses by which it is owed, at least one.</param>
public sealed record OwedItem(string Item, IReadOnlyList<string> Clauses)
{
    /// <summary>Name and clauses: <c>tob.service.order-support (TOB-19.C1)</c>.</summary>
    public override string ToString() => $"{Item} ({string.Join(", ", Clauses)})";
}

/// <summary>What a customer is owed at a visit, as an entitlement decision says. Immutable.</summary>
public sealed class OwedItems
{
    private OwedItems(Decision decision, IReadOnlyList<OwedItem> items)
    {
        Decision = decision;
        Items = items;
    }

    /// <summary>The decision that says so, with its reasons.</summary>
    public Decision Decision { get; }

    /// <summary>To whom they are owed.</summary>
    public SubjectId Customer => Decision.Subject;

    /// <summary>The items, in the order of the decision.</summary>
    public IReadOnlyList<OwedItem> Items { get; }

    /// <summary>The items of a decision.</summary>
    /// <typeparam name="T">What the decision is made of.</typeparam>
    /// <param name="decision">What was decided that the customer is entitled to.</param>
    /// <param name="item">The name of an element.</param>
    /// <param name="isDelivered">Whether an element is delivered at a visit at all; null, the default: every element is.</param>
    /// <exception cref="ArgumentException">Nothing is decided.</exception>
    public static OwedItems Of<T>(Decision<IReadOnlyList<T>> decision, Func<T, string> item, Func<T, bool>? isDelivered = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(item);
        if (!decision.IsDecided)
            throw new ArgumentException($"Found the decision '{decision.Policy}' on {decision.Subject} {decision.Outcome}, expected one that is decided.", nameof(decision));

        var clauses = decision.Reasons.ToLookup(reason => reason.Concludes, reason => reason.Clauses, StringComparer.Ordinal);
        return new OwedItems(decision,
        [
            .. decision.Value.Zip(decision.Values)
                .Where(element => isDelivered?.Invoke(element.First) ?? true)
                .Select(element => new OwedItem(item(element.First), [.. clauses[element.Second].SelectMany(cited => cited).Distinct(StringComparer.Ordinal)])),
        ]);
    }

    /// <summary>The items that are neither delivered nor refused by the customer, in the order of the decision.</summary>
    /// <param name="deliveries">What became of items; others than those that are owed do no harm.</param>
    public IReadOnlyList<OwedItem> Open(IEnumerable<ItemDelivery> deliveries)
    {
        ArgumentNullException.ThrowIfNull(deliveries);
        var settled = deliveries.Select(delivery => delivery.Item).ToHashSet(StringComparer.Ordinal);
        return [.. Items.Where(owed => !settled.Contains(owed.Item))];
    }
}
