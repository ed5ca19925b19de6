using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>Which inspection of the customer service it is: who inspects, and how regularly.</summary>
[Cites("SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3")]
public enum InspectionKind
{
    /// <summary>The supervisor checks at intervals (客服主管定期检查).</summary>
    SupervisorCheck = 1,

    /// <summary>The store manager makes a spot check at no fixed time (店长不定期抽查).</summary>
    SpotCheck,

    /// <summary>Internal audit looks at intervals (内部审计).</summary>
    InternalAudit,
}

/// <summary>What an inspection looks at.</summary>
[Cites("SCS-7.1.1", "SCS-7.1.3")]
public enum InspectedAspect
{
    /// <summary>How well customers are served (服务质量).</summary>
    ServiceQuality = 1,

    /// <summary>Discipline at work (工作纪律).</summary>
    Discipline,

    /// <summary>Handling of the business (业务操作).</summary>
    Operation,

    /// <summary>Whether the rules are carried out (制度执行情况).</summary>
    ExecutionOfRules,

    /// <summary>Whether the flow of work is regular (工作流程的规范性).</summary>
    RegularityOfFlow,
}

/// <summary>Something that an inspection found. Immutable.</summary>
/// <param name="What">What was found; not empty.</param>
/// <param name="Responsible">Who has to put it right: a person or a post; not empty.</param>
[Cites("SCS-7.1.2", StoreDocument.Rectifying)]
public sealed record InspectionFinding(string What, string Responsible)
{
    /// <summary>What was done about it; null until something was.</summary>
    public string? Remedy { get; init; }

    /// <summary>Whether it is put right; null until whoever found it has looked.</summary>
    public bool? IsPutRight { get; init; }
}

/// <summary>One inspection of a store's customer service: the case of <see cref="StoreService.Inspections"/>. Immutable.</summary>
[Cites("SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3")]
public sealed record StoreInspection : ISubjectFact, IExplainedFact
{
    /// <summary>Plans an inspection.</summary>
    /// <param name="id">Its ID.</param>
    /// <param name="store">The store; not empty.</param>
    /// <param name="kind">Who inspects.</param>
    /// <exception cref="ArgumentException">No ID, no store, or a kind outside its enumeration.</exception>
    public StoreInspection(SubjectId id, string store, InspectionKind kind)
    {
        if (id == default)
            throw new ArgumentException("Found an inspection without an ID, expected one.", nameof(id));
        ArgumentException.ThrowIfNullOrWhiteSpace(store);
        if (!Enum.IsDefined(kind))
            throw new ArgumentException($"Found the kind {(int)kind}, expected one of {string.Join(", ", Enum.GetNames<InspectionKind>())}.", nameof(kind));
        Subject = id;
        Store = store;
        Kind = kind;
    }

    /// <summary>By what the host knows the inspection.</summary>
    public SubjectId Subject { get; }

    /// <summary>Where it takes place.</summary>
    public string Store { get; }

    /// <summary>Who inspects.</summary>
    public InspectionKind Kind { get; }

    /// <summary>The day on which it is made; null until it is.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The days that were drawn for spot checks; null for the other kinds.</summary>
    public SpotCheckDays? Drawn { get; init; }

    /// <summary>What was looked at.</summary>
    public IReadOnlyList<InspectedAspect> Aspects { get; init; } = [];

    /// <summary>What was found.</summary>
    public IReadOnlyList<InspectionFinding> Findings { get; init; } = [];

    /// <summary>The audit report; null until it is written.</summary>
    public string? Report { get; init; }

    /// <summary>What was decided on its limits; null while the host states none.</summary>
    public CaseLimits? Limits { get; init; }

    string IExplainedFact.Kind => StoreTerms.InspectionFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures => [new(StoreTerms.InspectionKindFigure, Kind.ToString())];
}
