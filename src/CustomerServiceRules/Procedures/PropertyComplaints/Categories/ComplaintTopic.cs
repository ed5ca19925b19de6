using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>One topic of a complaint, as whoever classifies it reads it. Immutable.</summary>
[Cites("CGH-5.2.4", PropertyComplaintsDocument.SeveralTopics)]
public sealed record ComplaintTopic : ISubjectFact, IExplainedFact
{
    /// <summary>Records a topic.</summary>
    /// <param name="subject">The complaint.</param>
    /// <param name="matter">What the topic is about.</param>
    /// <param name="isMain">Whether it gives the complaint its category; of several topics one does.</param>
    /// <exception cref="ArgumentException">No complaint, or a matter outside its enumeration.</exception>
    public ComplaintTopic(SubjectId subject, ComplaintMatter matter, bool isMain = true)
    {
        if (subject == default)
            throw new ArgumentException("Found a topic of nothing, expected a complaint.", nameof(subject));
        if (!Enum.IsDefined(matter))
            throw new ArgumentException($"Found the matter {(int)matter}, expected one of {string.Join(", ", Enum.GetNames<ComplaintMatter>())}.", nameof(matter));
        Subject = subject;
        Matter = matter;
        IsMain = isMain;
    }

    /// <summary>The complaint.</summary>
    public SubjectId Subject { get; }

    /// <summary>What the topic is about.</summary>
    public ComplaintMatter Matter { get; }

    /// <summary>Whether it gives the complaint its category.</summary>
    public bool IsMain { get; }

    /// <summary>Whether it is one of the seven aspects of serving customers.</summary>
    public bool IsAspectOfService => Matter is >= ComplaintMatter.Workflow and <= ComplaintMatter.ProfessionalAbility;

    string IExplainedFact.Kind => PropertyTerms.TopicFact;

    string IExplainedFact.Id => Matter.ToString();

    IEnumerable<Figure> IExplainedFact.Figures => [new(PropertyTerms.MainFigure, IsMain ? "true" : "false")];
}
