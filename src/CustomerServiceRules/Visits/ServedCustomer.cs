using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits;

/// <summary>
/// What must be known of a customer to say which contacts it is owed: since when it is served and until when, what it is owed,
/// who looks after it, and when it is visited. Immutable.
/// </summary>
/// <param name="Id">The customer.</param>
/// <param name="Joined">The first day on which it is served.</param>
/// <exception cref="ArgumentException">Nobody is the customer, or a list holds null.</exception>
public sealed record ServedCustomer(SubjectId Id, DateOnly Joined)
{
    /// <summary>Whom it is about.</summary>
    public SubjectId Id
    {
        get;
        init => field = Somebody(value);
    }
    = Somebody(Id);

    /// <summary>The first day on which it is served no longer; null, the default: it is still served.</summary>
    public DateOnly? Left { get; init; }

    /// <summary>What it is owed; the spells of one duty that recurs do not overlap.</summary>
    public IReadOnlyList<DutySpell> Duties
    {
        get;
        init => field = Whole(value);
    }
    = [];

    /// <summary>Who looks after it, in the order of the days; empty: nobody in particular.</summary>
    public IReadOnlyList<Dated<string>> Staff
    {
        get;
        init => field = Whole(value);
    }
    = [];

    /// <summary>The times agreed for it, in the order of the days; null ends an agreement; empty: none.</summary>
    public IReadOnlyList<Dated<FixedSlot?>> Slots
    {
        get;
        init => field = Whole(value);
    }
    = [];

    /// <summary>The excuses that the host has granted.</summary>
    public IReadOnlyList<ContactExcuse> Excuses
    {
        get;
        init => field = Whole(value);
    }
    = [];

    private static SubjectId Somebody(SubjectId id) => id == default ? throw new ArgumentException("Found nobody, expected the ID of a customer.", nameof(id)) : id;

    private static IReadOnlyList<T> Whole<T>(IReadOnlyList<T> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.Contains(default!) ? throw new ArgumentException($"Found null among the {typeof(T).Name}, expected none.", nameof(list)) : list;
    }
}

/// <summary>What holds from a day on, until the next of its kind. Immutable.</summary>
/// <typeparam name="T">What holds.</typeparam>
/// <param name="From">The first day.</param>
/// <param name="Value">What holds.</param>
public sealed record Dated<T>(DateOnly From, T Value);
