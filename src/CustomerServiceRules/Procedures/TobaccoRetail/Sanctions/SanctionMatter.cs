using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// One matter in which a staff member may be sanctioned: what a host knows of it. It is the case of
/// <see cref="TobaccoRetail.SanctionMatters"/> and the fact that <see cref="TobaccoRetail.SanctionFor"/> decides on. Immutable.
/// </summary>
[Cites("TOB-26.1", "TOB-26.2", "TOB-26.3", "TOB-26.4", "TOB-26.5")]
public sealed record SanctionMatter : ISubjectFact, IExplainedFact
{
    /// <summary>Opens a matter.</summary>
    /// <param name="id">The ID of the matter; two findings with one ID are one matter, which is sanctioned once.</param>
    /// <param name="fault">Whose failing was found, and how.</param>
    /// <exception cref="ArgumentException">No ID, no staff member, no unit, or a ground outside its enumeration.</exception>
    public SanctionMatter(SubjectId id, StaffFault fault)
    {
        if (id == default)
            throw new ArgumentException("Found a sanction matter without an ID, expected one.", nameof(id));
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentException.ThrowIfNullOrWhiteSpace(fault.Staff);
        ArgumentException.ThrowIfNullOrWhiteSpace(fault.Unit);
        if (!Enum.IsDefined(fault.Ground))
            throw new ArgumentException($"Found the ground {(int)fault.Ground}, expected one of {string.Join(", ", Enum.GetNames<SanctionGround>())}.", nameof(fault));

        Subject = id;
        Fault = fault;
    }

    /// <summary>The ID of the matter.</summary>
    public SubjectId Subject { get; }

    /// <summary>Whose failing was found, and how.</summary>
    public StaffFault Fault { get; }

    /// <summary>The unit whose penalty rules bind the staff member.</summary>
    public string Unit => Fault.Unit;

    /// <summary>How the failing was found.</summary>
    public SanctionGround Ground => Fault.Ground;

    /// <summary>The facts as confirmed; null until they are.</summary>
    public string? Facts { get; init; }

    /// <summary>Whether the facts are confirmed.</summary>
    public bool HasFacts => !string.IsNullOrWhiteSpace(Facts);

    /// <summary>How severe it is, in the words of the unit's own rules; null until somebody has judged. Judging anew takes the proposal away.</summary>
    public string? Severity
    {
        get;
        init
        {
            field = value;
            Proposal = null;
        }
    }

    /// <summary>The sanction that the unit's rules give; null until it is proposed. <see cref="Proposed"/> takes it from a decision.</summary>
    public Sanction? Proposal { get; private init; }

    /// <summary>Who decided the sanction; null until somebody has.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>The day on which the sanction was carried out; null until it is.</summary>
    public DateOnly? AppliedOn { get; init; }

    string IExplainedFact.Kind => TobaccoTerms.SanctionMatterFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(TobaccoTerms.StaffFigure, Fault.Staff),
        new(TobaccoTerms.UnitFigure, Fault.Unit),
        new(TobaccoTerms.GroundFigure, Fault.Ground.ToString()),
        new(TobaccoTerms.SeverityFigure, Severity ?? ""),
    ];

    /// <summary>The matter with the sanction that the unit's rules give for it.</summary>
    /// <param name="decision">The decision of <see cref="TobaccoRetail.SanctionFor"/> about this matter.</param>
    /// <exception cref="ArgumentException">The decision is of another policy, about another matter, or has no value.</exception>
    public SanctionMatter Proposed(Decision<Sanction> decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Policy != TobaccoRetail.SanctionFor.Name || decision.Subject != Subject || !decision.IsDecided)
        {
            throw new ArgumentException(
                $"Found a decision of {decision.Policy} about {decision.Subject} that is {decision.Outcome}, expected one of {TobaccoRetail.SanctionFor} about {Subject} that is decided.", nameof(decision));
        }

        return this with { Proposal = decision.Value };
    }
}
