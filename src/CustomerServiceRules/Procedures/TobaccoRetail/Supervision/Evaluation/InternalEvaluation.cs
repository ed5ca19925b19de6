using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What the monthly internal evaluation is made from.</summary>
[Cites("TOB-24")]
public enum EvaluationInput
{
    /// <summary>What customers complained of (客户投诉信息).</summary>
    Complaints = 1,

    /// <summary>What supervision found (市场督察情况).</summary>
    Supervision,

    /// <summary>How far the key service indicators are reached (关键服务指标达成情况).</summary>
    KeyIndicators,

    /// <summary>How satisfied customers are (客户满意度水平).</summary>
    Satisfaction,

    /// <summary>What customers expect (客户期望值).</summary>
    Expectations,

    /// <summary>The city company's monthly bulletin (市公司月度工作通报).</summary>
    CityBulletin,
}

/// <summary>The internal evaluation of a month by a county branch or a department: the case of <see cref="TobaccoRetail.Evaluations"/>. Immutable.</summary>
[Cites("TOB-24")]
public sealed record InternalEvaluation
{
    /// <summary>Opens the evaluation of a month.</summary>
    /// <param name="id">The unit and the month, in one ID.</param>
    /// <exception cref="ArgumentException">No ID.</exception>
    public InternalEvaluation(SubjectId id)
    {
        if (id == default)
            throw new ArgumentException("Found an evaluation of nobody, expected the ID of unit and month.", nameof(id));
        Id = id;
    }

    /// <summary>The unit and the month.</summary>
    public SubjectId Id { get; }

    /// <summary>What each input tells, in words.</summary>
    public IReadOnlyDictionary<EvaluationInput, string> Inputs { get; init; } = new Dictionary<EvaluationInput, string>();

    /// <summary>The main problems; null until they are named, empty: there are none.</summary>
    public IReadOnlyList<string>? Problems { get; init; }

    /// <summary>What is proposed so that service gets better.</summary>
    public IReadOnlyList<string> Proposals { get; init; } = [];

    /// <summary>What is changed in flow and mechanism; null until it is said.</summary>
    public string? ProcessImprovement { get; init; }

    /// <summary>The supervision bulletin (督察通报), such as its number; null until it is written.</summary>
    public string? Bulletin { get; init; }
}

/// <summary>How far an internal evaluation has come.</summary>
[Cites("TOB-24")]
public enum EvaluationState
{
    /// <summary>The inputs are being gathered.</summary>
    Open = 1,

    /// <summary>All six inputs are there.</summary>
    Compiled,

    /// <summary>Problems, proposals and improvement are named.</summary>
    Assessed,

    /// <summary>The bulletin has gone upward.</summary>
    Reported,
}

/// <summary>What moves an internal evaluation.</summary>
[Cites("TOB-24")]
public enum EvaluationTrigger
{
    /// <summary>The inputs are complete.</summary>
    Compile = 1,

    /// <summary>Problems and proposals are named.</summary>
    Assess,

    /// <summary>The bulletin goes upward.</summary>
    Report,
}

/// <summary>The order to send a supervision bulletin upward.</summary>
/// <param name="Evaluation">The ID of the evaluation.</param>
/// <param name="To">Who receives it: the ID of a role.</param>
/// <param name="Bulletin">The bulletin.</param>
public sealed record BulletinOrder(string Evaluation, string To, string Bulletin);
