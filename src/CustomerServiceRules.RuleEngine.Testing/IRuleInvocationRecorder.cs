using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>Keeps the matches that have fired in a session, also those that fired only to undo.</summary>
public interface IRuleInvocationRecorder
{
    /// <summary>
    /// The recorded firings so far, in order; a match that fired twice is listed twice. The matches are live: their trigger and facts
    /// show the latest values.
    /// </summary>
    /// <returns>A list of its own, which does not grow with later firings.</returns>
    IReadOnlyList<IMatch> GetInvocations();

    /// <summary>Forgets what was recorded; recording goes on unless it is paused.</summary>
    void Clear();

    /// <summary>Records nothing until <see cref="Resume"/>; what is recorded stays.</summary>
    void Pause();

    /// <summary>Records again; what fired meanwhile stays unrecorded.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "The name is given by the engine's contract.")]
    void Resume();
}
