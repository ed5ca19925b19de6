namespace CustomerServiceRules.Facts;

/// <summary>
/// The subject that a decision is asked about, as a fact that is always there: for conclusions that hold for everybody. It
/// says nothing beside the subject, and reasons do not list it. Immutable.
/// </summary>
public sealed class AskedSubject : ISubjectFact
{
    internal AskedSubject(SubjectId subject) => Subject = subject;

    /// <inheritdoc/>
    public SubjectId Subject { get; }
}
