using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>The plan of one visit (客户拜访计划). Immutable.</summary>
[Cites("VIS-3u", "VIS-8", CustomerVisitsDocument.Approval)]
public sealed record CustomerVisitPlan
{
    /// <summary>Plans a visit.</summary>
    /// <param name="staff">Who visits: the host's ID of the person; not empty.</param>
    /// <param name="window">Within which time.</param>
    /// <param name="place">Where the two meet.</param>
    /// <exception cref="ArgumentException">Nobody visits.</exception>
    public CustomerVisitPlan(string staff, ContactWindow window, Position place)
    {
        Staff = staff;
        Window = window;
        Place = place;
    }

    /// <summary>Who visits: the host's ID of the person.</summary>
    /// <exception cref="ArgumentException">Nobody visits.</exception>
    public string Staff
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("Found a plan by which nobody visits, expected the host's ID of a person.", nameof(value)) : value;
    }

    /// <summary>Within which time.</summary>
    public ContactWindow Window
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Where the two meet.</summary>
    public Position Place
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>What the visit is for; null until somebody has said.</summary>
    public string? Purpose { get; init; }

    /// <summary>What it has to come to; null until somebody has said.</summary>
    public string? Target { get; init; }

    /// <summary>By which way the customer is met; at the customer's own place by default.</summary>
    public VisitRoute Route { get; init; } = VisitRoute.AtTheCustomer;

    /// <summary>Whether the customer is large or hard to visit, and may be met elsewhere; false by default.</summary>
    public bool IsLargeOrHardToVisit { get; init; }

    /// <summary>Why a visit that was put off is put off; null for the first plan.</summary>
    public string? PutOffBecause { get; init; }
}
