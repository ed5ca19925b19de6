namespace CustomerServiceRules.Facts;

/// <summary>
/// A fact about one subject. What a host hands in about a subject implements it, so that many subjects can be decided in
/// one session: a rule that matches two facts about a subject joins them by <see cref="Subject"/>.
/// </summary>
public interface ISubjectFact
{
    /// <summary>The subject that the fact is about.</summary>
    SubjectId Subject { get; }
}
