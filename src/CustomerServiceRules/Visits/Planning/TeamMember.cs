namespace CustomerServiceRules.Visits.Planning;

/// <summary>Somebody who visits, and how much of it a day allows. Immutable.</summary>
public sealed record TeamMember
{
    /// <summary>Names a member of a team.</summary>
    /// <param name="id">The host's ID of the person; not empty.</param>
    /// <param name="capacity">The load of a day, at least 0; for obligations, the visits of a day.</param>
    /// <exception cref="ArgumentException">The ID is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public TeamMember(string id, int capacity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Id = id;
        Capacity = capacity;
    }

    /// <summary>The host's ID of the person.</summary>
    public string Id { get; }

    /// <summary>The load of a day on which nothing else is said; for obligations, the visits of a day.</summary>
    public int Capacity { get; }

    /// <summary>How long a visit lasts, with the way to it: visits start in these steps. More than 0 and at most a day; 30 minutes by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of that range.</exception>
    public TimeSpan VisitLength
    {
        get;
        init => field = value > TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected the length of a visit: more than 0, at most a day.");
    }
    = TimeSpan.FromMinutes(30);

    /// <summary>When the person does not visit; empty by default. May overlap.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>The load of single days on which it differs from <see cref="Capacity"/>; empty by default. An absence goes before it.</summary>
    public IReadOnlyDictionary<DateOnly, int> CapacityOfDays { get; init; } = new Dictionary<DateOnly, int>();

    /// <summary>The load that a day allows: 0 on a day of an absence.</summary>
    /// <param name="day">The day.</param>
    public int CapacityOn(DateOnly day) => IsAbsent(day) ? 0 : CapacityOfDays.TryGetValue(day, out var other) ? Math.Max(0, other) : Capacity;

    /// <summary>Whether a day lies in an absence.</summary>
    /// <param name="day">The day.</param>
    public bool IsAbsent(DateOnly day)
    {
        foreach (var absence in Absences)
        {
            if (absence.Covers(day))
                return true;
        }

        return false;
    }
}
