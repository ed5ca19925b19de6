using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits;

/// <summary>A contact with a customer that took place. Immutable.</summary>
public sealed record Contact
{
    /// <summary>Records a contact.</summary>
    /// <param name="id">The host's ID of the contact; not empty.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="way">By which way.</param>
    /// <param name="at">When it began: for a visit, the check-in.</param>
    /// <param name="staff">Who made it: the host's ID of the person; not empty.</param>
    /// <exception cref="ArgumentException">An ID is empty, nobody is the customer, or the way is outside its enumeration.</exception>
    public Contact(string id, SubjectId customer, ContactWay way, DateTimeOffset at, string staff)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(staff);
        if (customer == default)
            throw new ArgumentException("Found a contact with nobody, expected the ID of a customer.", nameof(customer));
        if (!Enum.IsDefined(way))
            throw new ArgumentException($"Found the way {(int)way}, expected one of {string.Join(", ", Enum.GetNames<ContactWay>())}.", nameof(way));
        Id = id;
        Customer = customer;
        Way = way;
        At = at;
        Staff = staff;
    }

    /// <summary>The host's ID of the contact.</summary>
    public string Id { get; }

    /// <summary>Who was reached.</summary>
    public SubjectId Customer { get; }

    /// <summary>By which way.</summary>
    public ContactWay Way { get; }

    /// <summary>When it began.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Who made it: the host's ID of the person.</summary>
    public string Staff { get; }

    /// <summary>What it was about, in the words of the duty that it is to meet, such as <c>progress</c>; null: nothing in particular, the default.</summary>
    public string? Topic { get; init; }
}
