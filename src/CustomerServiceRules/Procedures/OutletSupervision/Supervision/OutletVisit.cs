using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.OutletSupervision;

/// <summary>What a supervisor prepares before going out. Immutable.</summary>
[Cites("ANTA-10", "ANTA-9")]
public sealed record SupervisionPackage
{
    /// <summary>On which links the visit puts its focus; at least one of them is needed.</summary>
    public IReadOnlyList<OutletLink> Focus { get; init; } = [];

    /// <summary>The outlets that are visited, in the order of the way (督导行程).</summary>
    public IReadOnlyList<SubjectId> Itinerary { get; init; } = [];

    /// <summary>What is done at the outlets (督导计划); null until it is written.</summary>
    public string? Plan { get; init; }

    /// <summary>By which techniques (督导技巧); null until they are chosen.</summary>
    public string? Techniques { get; init; }
}

/// <summary>How a problem store is put right. Immutable.</summary>
/// <param name="Plan">The rectification plan (整改方案); not empty.</param>
[Cites("ANTA-10", OutletDocument.NotBetter)]
public sealed record OutletRectification(string Plan)
{
    /// <summary>What was done; null until it is.</summary>
    public string? Execution { get; init; }

    /// <summary>Whether the store is better for it; null until that is evaluated.</summary>
    public bool? IsBetter { get; init; }
}

/// <summary>The supervision of one outlet: the case of <see cref="OutletSupervision.Visits"/>. Immutable.</summary>
[Cites("ANTA-10", OutletDocument.WhatIsAProblem)]
public sealed record OutletVisit
{
    /// <summary>Plans the supervision of an outlet.</summary>
    /// <param name="id">Its ID.</param>
    /// <param name="outlet">The outlet.</param>
    /// <param name="supervisor">Who goes there: the host's ID of the person; not empty.</param>
    /// <exception cref="ArgumentException">No ID, no outlet or nobody to go there.</exception>
    public OutletVisit(SubjectId id, SubjectId outlet, string supervisor)
    {
        if (id == default || outlet == default)
            throw new ArgumentException("Found a visit without an ID or without an outlet, expected both.", id == default ? nameof(id) : nameof(outlet));
        ArgumentException.ThrowIfNullOrWhiteSpace(supervisor);
        Id = id;
        Outlet = outlet;
        Supervisor = supervisor;
    }

    /// <summary>By what the host knows the visit.</summary>
    public SubjectId Id { get; }

    /// <summary>Which store is supervised.</summary>
    public SubjectId Outlet { get; }

    /// <summary>Who goes there: the host's ID of the person.</summary>
    public string Supervisor { get; }

    /// <summary>What is prepared.</summary>
    public SupervisionPackage Package { get; init; } = new();

    /// <summary>What was found of each link in focus (督导成果), in words.</summary>
    public IReadOnlyDictionary<OutletLink, string> Results { get; init; } = new Dictionary<OutletLink, string>();

    /// <summary>Whether the outlet is a problem store (问题门店); null until it is judged.</summary>
    public bool? IsProblemStore { get; init; }

    /// <summary>How it is put right, oldest first: one, and one more each time it was no better.</summary>
    public IReadOnlyList<OutletRectification> Rectifications { get; init; } = [];

    /// <summary>The summary of the work (督导工作总结); null until it is written.</summary>
    public string? Summary { get; init; }

    /// <summary>Cases to learn from (典型督导案例); null until it is said which, empty: there are none.</summary>
    public IReadOnlyList<string>? SharedCases { get; init; }

    /// <summary>How well the supervision itself was done; null until it is evaluated.</summary>
    public string? Evaluation { get; init; }
}
