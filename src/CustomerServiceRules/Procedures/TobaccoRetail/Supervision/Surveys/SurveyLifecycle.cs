using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.TobaccoRetail.SurveyState;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// How a satisfaction survey moves: drawn, conducted, reported; the county branches put their problems right, and the city's
/// marketing centre watches until that works.
/// </summary>
public sealed partial class SurveyLifecycle : LifecycleDefinition<SatisfactionSurvey, SurveyState, SurveyTrigger>
{
    internal SurveyLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "tob.survey";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Customer satisfaction survey", "客户满意度调查");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<SatisfactionSurvey, SurveyState, SurveyTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        Role[] city = [TobaccoRoles.CityCompany];
        Role[] branches = [TobaccoRoles.CountyBranch];
        Role[] centre = [TobaccoRoles.CityMarketingCentre];
        var draw = define.Trigger(SurveyTrigger.DrawSample, new LocalizedText("draw the customers", "随机抽样"), city, "TOB-25.3", "TOB-25.4");
        var conduct = define.Trigger(SurveyTrigger.Conduct, new LocalizedText("conduct the survey", "开展调查"), city, "TOB-25.2", "TOB-25.4");
        var report = define.Trigger(SurveyTrigger.Report, new LocalizedText("write the report", "形成书面调查报告"), city, "TOB-25.5", "TOB-25.4");
        var noProblem = define.Trigger(SurveyTrigger.FindNoProblem, new LocalizedText("find no problem", "未发现问题"), centre, TobaccoDocument.MeasuresLeftOpen);
        var plan = define.Trigger(SurveyTrigger.PlanRectification, new LocalizedText("plan the measures", "制定整改措施"), branches, "TOB-25.5");
        var execute = define.Trigger(SurveyTrigger.Execute, new LocalizedText("carry the measures out", "落实整改措施"), branches, "TOB-25.5");
        var works = define.Trigger(SurveyTrigger.FindEffective, new LocalizedText("find that they work", "评价为整改到位"), centre, "TOB-25.5");
        var fails = define.Trigger(SurveyTrigger.FindNotEffective, new LocalizedText("find that they do not work", "评价为整改不到位"), centre, "TOB-25.5", TobaccoDocument.MeasuresLeftOpen);

        define.Configure(State.Scheduled)
            .PermitIf(draw, State.Sampled, SizeIsDecided, SampleIsDrawn);
        define.Configure(State.Sampled)
            .OnEntryFrom(draw, Ask)
            .PermitIf(conduct, State.Conducted, AllTopicsAreAsked, EnoughAnswered, EveryStratumAnswered);
        define.Configure(State.Conducted)
            .PermitIf(report, State.Reported, HasReport);
        define.Configure(State.Reported)
            .OnEntryFrom(report, PlanRectification)
            .PermitIf(noProblem, State.Verified, NamesNoProblem)
            .PermitIf(plan, State.RectificationPlanned, NamesProblems, HasMeasures);
        define.Configure(State.RectificationPlanned)
            .OnEntryFrom(plan, Track)
            .PermitIf(execute, State.Executed, AreCarriedOut);
        define.Configure(State.Executed)
            .PermitIf(works, State.Verified, Work)
            .PermitIf(fails, State.NotEffective, DoNotWork);
        define.Configure(State.NotEffective)
            .OnEntryFrom(fails, PlanRectification)
            .PermitIf(plan, State.RectificationPlanned, HasMeasures);
    }

    private static void Name(LifecycleBuilder<SatisfactionSurvey, SurveyState, SurveyTrigger> define) => define
        .State(State.Scheduled, new LocalizedText("scheduled", "已安排"), "TOB-25.1", "TOB-25.4")
        .State(State.Sampled, new LocalizedText("sampled", "已抽样"), "TOB-25.3")
        .State(State.Conducted, new LocalizedText("conducted", "已调查"), "TOB-25.2")
        .State(State.Reported, new LocalizedText("reported", "已形成报告"), "TOB-25.5")
        .State(State.RectificationPlanned, new LocalizedText("measures planned", "已制定整改措施"), "TOB-25.5")
        .State(State.Executed, new LocalizedText("measures carried out", "已落实整改"), "TOB-25.5")
        .State(State.NotEffective, new LocalizedText("measures do not work", "整改不到位"), "TOB-25.5", TobaccoDocument.MeasuresLeftOpen)
        .State(State.Verified, new LocalizedText("measures work", "整改到位"), "TOB-25.5", TobaccoDocument.MeasuresLeftOpen)
        .Initial(State.Scheduled)
        .Final(State.Verified);
}
