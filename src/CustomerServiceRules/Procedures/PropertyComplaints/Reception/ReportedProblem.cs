using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>What is the matter at the customer's, as far as it may disturb normal life. Immutable.</summary>
[Cites("CGH-5.3.3")]
public sealed record ReportedProblem : ISubjectFact, IExplainedFact
{
    /// <summary>Records a problem.</summary>
    /// <param name="subject">The complaint.</param>
    /// <param name="problem">The ID of a <see cref="LifeDisturbingProblem"/>, or of anything else; not empty.</param>
    /// <param name="needsTimelyHandling">Whether it has to be handled soon: a tap that once leaked does not.</param>
    /// <exception cref="ArgumentException">No complaint, or no problem.</exception>
    public ReportedProblem(SubjectId subject, string problem, bool needsTimelyHandling = true)
    {
        if (subject == default)
            throw new ArgumentException("Found a problem of nothing, expected a complaint.", nameof(subject));
        ArgumentException.ThrowIfNullOrWhiteSpace(problem);
        Subject = subject;
        Problem = problem;
        NeedsTimelyHandling = needsTimelyHandling;
    }

    /// <summary>The complaint.</summary>
    public SubjectId Subject { get; }

    /// <summary>The ID of the problem.</summary>
    public string Problem { get; }

    /// <summary>Whether it has to be handled soon.</summary>
    public bool NeedsTimelyHandling { get; }

    string IExplainedFact.Kind => PropertyTerms.ProblemFact;

    string IExplainedFact.Id => Problem;

    IEnumerable<Figure> IExplainedFact.Figures => [new(PropertyTerms.TimelyFigure, NeedsTimelyHandling ? "true" : "false")];
}
