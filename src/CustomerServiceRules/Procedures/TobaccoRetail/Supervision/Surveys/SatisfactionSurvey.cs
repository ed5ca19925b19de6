using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What a satisfaction survey asks about.</summary>
[Cites("TOB-25.2")]
public enum SurveyTopic
{
    /// <summary>Supply of cigarettes (卷烟供应).</summary>
    Supply = 1,

    /// <summary>Their price (卷烟价格).</summary>
    Price,

    /// <summary>How well customers are served (服务质量).</summary>
    ServiceQuality,

    /// <summary>What customers need (客户需求).</summary>
    Needs,
}

/// <summary>What one customer answered about one topic. Immutable.</summary>
/// <param name="Customer">Who was asked.</param>
/// <param name="Topic">About what.</param>
/// <param name="IsSatisfied">Whether the customer is satisfied; null where the topic is no matter of that, such as a need.</param>
/// <param name="Remark">What else the customer said; empty: nothing.</param>
[Cites("TOB-25.2")]
public sealed record SurveyAnswer(SubjectId Customer, SurveyTopic Topic, bool? IsSatisfied, string Remark = "");

/// <summary>What a county branch does about a problem of its own that a survey brought to light. Immutable.</summary>
/// <param name="Branch">The county branch; not empty.</param>
/// <param name="Problem">The problem; not empty.</param>
/// <param name="Measure">What is done; not empty.</param>
[Cites("TOB-25.5", TobaccoDocument.MeasuresLeftOpen)]
public sealed record SurveyMeasure(string Branch, string Problem, string Measure)
{
    /// <summary>The day on which it was carried out; null until it is.</summary>
    public DateOnly? CarriedOutOn { get; init; }

    /// <summary>Whether the marketing centre finds that it works; null until it has looked.</summary>
    public bool? Works { get; init; }

    internal bool IsComplete => StepText.IsSaid(Branch) && StepText.IsSaid(Problem) && StepText.IsSaid(Measure);
}

/// <summary>One satisfaction survey: the case of <see cref="TobaccoRetail.Surveys"/>. Immutable.</summary>
[Cites("TOB-25.1", "TOB-25.2", "TOB-25.3", "TOB-25.4", "TOB-25.5")]
public sealed record SatisfactionSurvey
{
    /// <summary>Schedules a survey.</summary>
    /// <param name="id">Its ID, such as <c>2026/1</c>.</param>
    /// <exception cref="ArgumentException">No ID.</exception>
    public SatisfactionSurvey(SubjectId id)
    {
        if (id == default)
            throw new ArgumentException("Found a survey without an ID, expected one.", nameof(id));
        Id = id;
    }

    /// <summary>By what the host knows the survey.</summary>
    public SubjectId Id { get; }

    /// <summary>What was decided on the size of its sample; null until then.</summary>
    public Decision<IReadOnlyList<OwedSample>>? Sizes { get; init; }

    /// <summary>Who is asked; null until they are drawn.</summary>
    public SurveySample? Sample { get; init; }

    /// <summary>What was answered.</summary>
    public IReadOnlyList<SurveyAnswer> Answers { get; init; } = [];

    /// <summary>Where the written report can be read; null until there is one.</summary>
    public string? Report { get; init; }

    /// <summary>The problems that the report names; empty: none.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>The measures, one round after the other: a further one each time the measures were found not to work.</summary>
    public IReadOnlyList<IReadOnlyList<SurveyMeasure>> Rounds { get; init; } = [];
}
