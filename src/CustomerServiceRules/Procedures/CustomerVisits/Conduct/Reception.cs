using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>What is learnt of the customer at the beginning of a visit. Immutable.</summary>
[Cites("VIS-8", "VIS-9", "VIS-10")]
public sealed record Reception
{
    /// <summary>Whether the person in charge was asked for and greeted.</summary>
    public bool AskedForPersonInCharge { get; init; }

    /// <summary>Whether the customer was told what the visit is for.</summary>
    public bool StatedPurpose { get; init; }

    /// <summary>The post of who receives; null until it is known.</summary>
    public string? Post { get; init; }

    /// <summary>The name of who receives; null until it is known.</summary>
    public string? Name { get; init; }

    /// <summary>Whether that person may decide on working together; null until it is known.</summary>
    public bool? MayDecide { get; init; }

    /// <summary>What the customer itself sees as its needs; null until it is known.</summary>
    public string? Needs { get; init; }

    /// <summary>Which problems the customer itself sees; null until it is known.</summary>
    public string? Problems { get; init; }

    /// <summary>How the customer thinks of the products; null until it is known.</summary>
    public string? Attitude { get; init; }

    /// <summary>What the customer asks for and suggests, written down; empty where it asks for nothing, null until somebody has asked.</summary>
    public IReadOnlyList<string>? Demands { get; init; }
}
