using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine;

/// <summary>The matches of a session that wait to be fired: highest priority first, in order of arrival within one priority.</summary>
/// <remarks>It belongs to its session and, like it, serves one thread at a time.</remarks>
public interface IAgenda
{
    /// <summary>True when the next <c>Fire</c> would fire nothing.</summary>
    bool IsEmpty { get; }

    /// <summary>Shows the match that would fire next and leaves it where it is.</summary>
    /// <exception cref="InvalidOperationException">Nothing waits.</exception>
    IMatch Peek();

    /// <summary>Drops everything that waits. The matches themselves remain: an update of their facts queues them again.</summary>
    void Clear();
}
