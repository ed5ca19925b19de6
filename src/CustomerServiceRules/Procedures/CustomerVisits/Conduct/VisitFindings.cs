using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>What is collected at a visit. Immutable.</summary>
[Cites("VIS-11.1", "VIS-11.2", "VIS-11.4", CustomerVisitsDocument.NothingFound)]
public sealed record VisitFindings
{
    /// <summary>Possible customers of the local market; empty where there are none, null until somebody has looked.</summary>
    public IReadOnlyList<string>? Prospects { get; init; }

    /// <summary>How competitors look after their customers; null until somebody has looked.</summary>
    public CompetitorNote? Competitors { get; init; }

    /// <summary>What became of the customer's credit; null until somebody has looked.</summary>
    public CreditNote? Credit { get; init; }
}

/// <summary>How competitors look after their customers (竞争对手的客户关系开展情况). Immutable.</summary>
/// <param name="ServiceMode">Their way of service (服务方式).</param>
/// <param name="Flow">Their flow (服务流程).</param>
/// <param name="StaffQuality">The quality of their staff (服务人员素质).</param>
[Cites("VIS-11.2")]
public sealed record CompetitorNote(string ServiceMode, string Flow, string StaffQuality);

/// <summary>What became of the customer's credit (信用异动). Immutable.</summary>
/// <param name="Change">What changed; null: nothing.</param>
/// <param name="Cause">What caused the change; null where nothing changed, or nobody has found out.</param>
[Cites("VIS-11.4")]
public sealed record CreditNote(string? Change, string? Cause);
