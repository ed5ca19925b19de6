using CustomerServiceRules.RuleEngine.AgendaFilters;
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

    /// <summary>
    /// Lets a filter judge the matches of all rules from now on. Filters for all rules are asked in order of their addition and before
    /// those of a single rule; the first rejection decides.
    /// </summary>
    /// <exception cref="ArgumentNullException">The filter is null.</exception>
    void AddFilter(IAgendaFilter filter);

    /// <summary>
    /// Lets a filter judge the matches of one rule from now on, in order of addition and after the filters of its definition.
    /// </summary>
    /// <param name="rule">The definition that was compiled, compared by reference.</param>
    /// <param name="filter">The filter.</param>
    /// <exception cref="ArgumentNullException">The rule or the filter is null.</exception>
    void AddFilter(IRuleDefinition rule, IAgendaFilter filter);
}
