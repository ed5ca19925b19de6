using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Where a defect of service came to light.</summary>
[Cites("TOB-22.1d")]
public enum FindingOrigin
{
    /// <summary>The level found it itself (自身发现).</summary>
    Own = 1,

    /// <summary>A department beside it passed it on (同级相关部门反馈).</summary>
    PeerDepartment,

    /// <summary>A supervising department above it passed it on (上级督察考评部门反馈).</summary>
    SuperiorSupervision,
}

/// <summary>A defect of service that supervision deals with. Immutable.</summary>
/// <param name="Staff">Who answers for it; not empty.</param>
/// <param name="Unit">The unit or department of that person; not empty.</param>
/// <param name="What">What was found; not empty.</param>
[Cites("TOB-22.1d", "TOB-22.4", TobaccoDocument.RectifyingLeftOpen, TobaccoDocument.SanctionableLeftOpen)]
public sealed record SupervisionFinding(string Staff, string Unit, string What)
{
    /// <summary>Where it came to light; <see cref="FindingOrigin.Own"/> by default.</summary>
    public FindingOrigin Origin { get; init; } = FindingOrigin.Own;

    /// <summary>Under which ground of Article 26 it falls, as far as it does; null, the default: under none, and it counts in the assessment alone.</summary>
    public SanctionGround? Ground { get; init; }

    /// <summary>How it is put right; null until somebody has said.</summary>
    public string? Measure { get; init; }

    /// <summary>Whether it has been put right; null until somebody has looked.</summary>
    public bool? IsPutRight { get; init; }

    internal bool NamesPerson => StepText.IsSaid(Staff) && StepText.IsSaid(Unit) && StepText.IsSaid(What);
}
