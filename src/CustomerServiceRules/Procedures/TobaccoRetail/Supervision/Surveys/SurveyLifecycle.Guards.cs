using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// What has to be there before a survey moves on, and what the host is ordered to do.
public sealed partial class SurveyLifecycle
{
    /// <summary>The size of the sample is decided for this survey.</summary>
    public static readonly Guard<SatisfactionSurvey> SizeIsDecided = new(
        "tob.survey.size-is-decided",
        new LocalizedText("it was decided for this survey how many are drawn", "已确定本次调查的样本量"),
        step => Owed(step.Case) is not null,
        "TOB-25.3", "OQ-16");

    /// <summary>The customers are drawn by that size, from every combination of format, area and type.</summary>
    public static readonly Guard<SatisfactionSurvey> SampleIsDrawn = new(
        "tob.survey.sample-is-drawn",
        new LocalizedText("the customers are drawn by that size, from every format, area and type", "已按样本量抽样，涵盖不同业态、区域和类型"),
        step => step.Case.Sample is { } sample && (Owed(step.Case) is not { } owed || sample.Owed == owed),
        "TOB-25.3", TobaccoDocument.StrataLeftOpen)
    {
        Actual = step => step.Case.Sample?.Owed.ToString() ?? "none",
        Required = step => Owed(step.Case)?.ToString(),
    };

    /// <summary>Every topic was asked about.</summary>
    public static readonly Guard<SatisfactionSurvey> AllTopicsAreAsked = new(
        "tob.survey.all-topics-are-asked",
        new LocalizedText("supply, price, quality of service and needs were asked about", "已调查卷烟供应、卷烟价格、服务质量、客户需求"),
        step => Unasked(step.Case).Length == 0,
        "TOB-25.2")
    {
        Actual = step => $"without {string.Join(", ", Unasked(step.Case))}",
    };

    /// <summary>As many of those drawn as are owed have answered.</summary>
    public static readonly Guard<SatisfactionSurvey> EnoughAnswered = new(
        "tob.survey.enough-answered",
        new LocalizedText("as many of the customers drawn as are owed have answered", "有效样本量不低于规定"),
        step => step.Case.Sample is { } sample && Answered(step.Case).Count >= sample.Owed.Least,
        "TOB-25.3")
    {
        Actual = step => Answered(step.Case).Count.ToString(CultureInfo.InvariantCulture),
        Required = step => step.Case.Sample?.Owed.Least.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Somebody of every stratum has answered.</summary>
    public static readonly Guard<SatisfactionSurvey> EveryStratumAnswered = new(
        "tob.survey.every-stratum-answered",
        new LocalizedText("somebody of every format, area and type has answered", "各业态、区域和类型均有客户接受调查"),
        step => SilentStrata(step.Case).Length == 0,
        "TOB-25.3", TobaccoDocument.StrataLeftOpen)
    {
        Actual = step => $"nobody of {string.Join(", ", SilentStrata(step.Case))}",
    };

    /// <summary>The report is written.</summary>
    public static readonly Guard<SatisfactionSurvey> HasReport = new(
        "tob.survey.has-report",
        new LocalizedText("the report is written", "已形成书面满意度调查报告"),
        step => StepText.IsSaid(step.Case.Report),
        "TOB-25.5");

    /// <summary>The report names problems.</summary>
    public static readonly Guard<SatisfactionSurvey> NamesProblems = new(
        "tob.survey.names-problems",
        new LocalizedText("the report names problems", "报告指出了问题"),
        step => step.Case.Problems.Count > 0,
        "TOB-25.5");

    /// <summary>The report names none.</summary>
    public static readonly Guard<SatisfactionSurvey> NamesNoProblem = NamesProblems.Not(
        "tob.survey.names-no-problem", new LocalizedText("the report names no problem", "报告未指出问题"), TobaccoDocument.MeasuresLeftOpen);

    /// <summary>There is a measure against every problem, of a branch that is named; after measures that did not work, one against each problem that they were to solve.</summary>
    public static readonly Guard<SatisfactionSurvey> HasMeasures = new(
        "tob.survey.has-measures",
        new LocalizedText("there is a measure of a named branch against every problem", "各问题均已由县级分公司制定整改措施"),
        step => Now(step) is { Count: > 0 } measures
            && measures.All(measure => measure.IsComplete)
            && Unanswered(step).Length == 0,
        "TOB-25.5", TobaccoDocument.MeasuresLeftOpen)
    {
        Actual = step => Unanswered(step) is { Length: > 0 } problems ? $"nothing against {string.Join("; ", problems)}" : null,
    };

    /// <summary>Every measure is carried out.</summary>
    public static readonly Guard<SatisfactionSurvey> AreCarriedOut = new(
        "tob.survey.are-carried-out",
        new LocalizedText("every measure is carried out", "各项整改措施均已落实"),
        step => Now(step) is { } measures && measures.All(measure => measure.CarriedOutOn is not null),
        "TOB-25.5");

    /// <summary>Every measure works.</summary>
    public static readonly Guard<SatisfactionSurvey> Work = new(
        "tob.survey.work",
        new LocalizedText("every measure works", "整改措施均有效"),
        step => Now(step) is { } measures && measures.All(measure => measure.Works == true),
        "TOB-25.5");

    /// <summary>A measure does not work.</summary>
    public static readonly Guard<SatisfactionSurvey> DoNotWork = new(
        "tob.survey.do-not-work",
        new LocalizedText("a measure does not work", "有整改措施未见成效"),
        step => Now(step) is { } measures && measures.Any(measure => measure.Works == false),
        "TOB-25.5", TobaccoDocument.MeasuresLeftOpen);

    private static readonly Effect<SatisfactionSurvey> Ask = Order(
        SurveyTask.Ask, "tob.survey.ask", new LocalizedText("ask the customers drawn", "调查抽中客户"),
        TobaccoRoles.CityCompany, survey => survey.Sample!.Drawn.ToString(), "TOB-25.2", "TOB-25.4");

    private static readonly Effect<SatisfactionSurvey> PlanRectification = Order(
        SurveyTask.PlanRectification, "tob.survey.plan-rectification", new LocalizedText("have the county branches say what they do", "督促各县级分公司制定整改措施"),
        TobaccoRoles.CountyBranch, survey => string.Join("; ", survey.Problems), "TOB-25.5");

    private static readonly Effect<SatisfactionSurvey> Track = Order(
        SurveyTask.Track, "tob.survey.track", new LocalizedText("watch whether the measures work", "跟踪评价整改措施"),
        TobaccoRoles.CityMarketingCentre, survey => string.Join("; ", survey.Rounds[^1].Select(measure => $"{measure.Branch}: {measure.Measure}")), "TOB-25.5");

    private static Effect<SatisfactionSurvey> Order(SurveyTask task, string id, LocalizedText sentence, Role to, Func<SatisfactionSurvey, string> about, params string[] clauses) =>
        new(id, sentence, step => new SurveyOrder(task, step.Case.Id.Value, to.Id, about(step.Case)), clauses);

    private static OwedSample? Owed(SatisfactionSurvey survey) =>
        survey.Sizes is { IsDecided: true } decision && decision.Policy == TobaccoRetail.SampleSizes.Name && decision.Subject == survey.Id
            ? decision.Value.FirstOrDefault(owed => owed.Plan == SamplePlan.SatisfactionSurvey)
            : null;

    private static SurveyTopic[] Unasked(SatisfactionSurvey survey) => [.. Enum.GetValues<SurveyTopic>().Except(survey.Answers.Select(answer => answer.Topic))];

    private static HashSet<SubjectId> Answered(SatisfactionSurvey survey) =>
        [.. survey.Answers.Select(answer => answer.Customer).Intersect(survey.Sample?.Drawn.Units ?? [])];

    private static string[] SilentStrata(SatisfactionSurvey survey)
    {
        var answered = Answered(survey);
        return [.. (survey.Sample?.Drawn.Strata ?? []).Where(stratum => !stratum.Units.Any(answered.Contains)).Select(stratum => stratum.Stratum)];
    }

    /// <summary>The problems against which the round has no measure: of all that the report names, later of those whose measures did not work.</summary>
    private static string[] Unanswered(Step<SatisfactionSurvey> step)
    {
        var failed = step.Case.Rounds.ElementAtOrDefault(Round(step) - 1);
        return [.. (failed is null ? step.Case.Problems : failed.Where(measure => measure.Works != true).Select(measure => measure.Problem).Distinct())
            .Except((Now(step) ?? []).Select(measure => measure.Problem))];
    }

    private static int Round(Step<SatisfactionSurvey> step) => step.Record.History.NewestFirst.Count(happened => happened.Is(SurveyTrigger.FindNotEffective));

    private static IReadOnlyList<SurveyMeasure>? Now(Step<SatisfactionSurvey> step) => step.Case.Rounds.ElementAtOrDefault(Round(step));
}
