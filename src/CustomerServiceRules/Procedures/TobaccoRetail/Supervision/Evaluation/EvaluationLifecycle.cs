using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.TobaccoRetail.EvaluationState;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How the internal evaluation of a month comes about: from six inputs to a bulletin that goes upward.</summary>
public sealed class EvaluationLifecycle : LifecycleDefinition<InternalEvaluation, EvaluationState, EvaluationTrigger>
{
    /// <summary>Each of the six inputs tells something.</summary>
    public static readonly Guard<InternalEvaluation> HasAllInputs = new(
        "tob.evaluation.has-all-inputs",
        new LocalizedText("complaints, supervision, indicators, satisfaction, expectations and the city's bulletin are there", "已汇总投诉、督察、指标、满意度、期望值及市公司通报"),
        step => Missing(step.Case).Length == 0,
        "TOB-24")
    {
        Actual = step => $"without {string.Join(", ", Missing(step.Case))}",
    };

    /// <summary>It is said which the main problems are, or that there are none.</summary>
    public static readonly Guard<InternalEvaluation> HasProblemsNamed = new(
        "tob.evaluation.has-problems-named",
        new LocalizedText("it is said which the main problems are", "已明确存在的主要问题和矛盾"),
        step => step.Case.Problems is not null,
        "TOB-24");

    /// <summary>Where there are problems, something is proposed and the flow is bettered.</summary>
    public static readonly Guard<InternalEvaluation> HasProposals = new(
        "tob.evaluation.has-proposals",
        new LocalizedText("against problems there are proposals and an improvement of the flow", "已提出服务改进建议并改进流程和机制"),
        step => step.Case.Problems is not { Count: > 0 } || (step.Case.Proposals.Count > 0 && StepText.IsSaid(step.Case.ProcessImprovement)),
        "TOB-24");

    /// <summary>The bulletin is written.</summary>
    public static readonly Guard<InternalEvaluation> HasBulletin = new(
        "tob.evaluation.has-bulletin",
        new LocalizedText("the supervision bulletin is written", "已形成督察通报"),
        step => StepText.IsSaid(step.Case.Bulletin),
        "TOB-24");

    private static readonly Effect<InternalEvaluation> SendUpward = new(
        "tob.evaluation.send-upward",
        new LocalizedText("send the bulletin upward", "按要求上报督察通报"),
        step => new BulletinOrder(step.Case.Id.Value, TobaccoRoles.CityCompany.Id, step.Case.Bulletin!),
        "TOB-24");

    internal EvaluationLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "tob.evaluation";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Monthly internal evaluation", "月度内部评价");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<InternalEvaluation, EvaluationState, EvaluationTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        define.State(State.Open, new LocalizedText("open", "汇总中"), "TOB-24")
            .State(State.Compiled, new LocalizedText("compiled", "已汇总"), "TOB-24")
            .State(State.Assessed, new LocalizedText("assessed", "已评价"), "TOB-24")
            .State(State.Reported, new LocalizedText("reported", "已上报"), "TOB-24")
            .Initial(State.Open)
            .Final(State.Reported);
        Role[] evaluators = [TobaccoRoles.CountyBranch, TobaccoRoles.Unit];
        var compile = define.Trigger(EvaluationTrigger.Compile, new LocalizedText("compile", "汇总整理"), evaluators, "TOB-24");
        var assess = define.Trigger(EvaluationTrigger.Assess, new LocalizedText("assess", "考核评价"), evaluators, "TOB-24");
        var report = define.Trigger(EvaluationTrigger.Report, new LocalizedText("report upward", "上报督察通报"), evaluators, "TOB-24");

        define.Configure(State.Open).PermitIf(compile, State.Compiled, HasAllInputs);
        define.Configure(State.Compiled).PermitIf(assess, State.Assessed, HasProblemsNamed, HasProposals);
        define.Configure(State.Assessed).PermitIf(report, State.Reported, HasBulletin);
        define.Configure(State.Reported).OnEntryFrom(report, SendUpward);
    }

    private static EvaluationInput[] Missing(InternalEvaluation evaluation) =>
        [.. Enum.GetValues<EvaluationInput>().Where(input => !StepText.IsSaid(evaluation.Inputs.GetValueOrDefault(input)))];
}
