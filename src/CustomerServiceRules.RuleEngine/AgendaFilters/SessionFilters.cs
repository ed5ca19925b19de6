using CustomerServiceRules.RuleEngine.AgendaFilters;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// The filters that were added to the agenda of a session: for all rules, and for single ones. The arrays are replaced, not
// changed, for a filter may add another.
internal sealed class SessionFilters
{
    private readonly AgendaContext _context = new();
    private readonly Dictionary<IRuleDefinition, IAgendaFilter[]> _byRule = new(ReferenceEqualityComparer.Instance);
    private IAgendaFilter[] _global = [];

    internal void Add(IAgendaFilter filter) => _global = [.. _global, filter];

    internal void Add(IRuleDefinition rule, IAgendaFilter filter) => _byRule[rule] = [.. OfRule(rule), filter];

    internal bool AcceptsGlobally(RuleMatch match) => Accept(_global, match);

    internal bool AcceptsForItsRule(RuleMatch match) => Accept(OfRule(match.Rule), match);

    internal void Select(RuleMatch match)
    {
        foreach (var filter in Stateful(match))
            filter.Select(_context, match.Activation);
    }

    internal void Remove(RuleMatch match)
    {
        foreach (var filter in Stateful(match))
            filter.Remove(_context, match.Activation);
    }

    private bool Accept(IAgendaFilter[] filters, RuleMatch match)
    {
        foreach (var filter in filters)
        {
            if (!filter.Accept(_context, match.Activation))
                return false;
        }

        return true;
    }

    private IEnumerable<IStatefulAgendaFilter> Stateful(RuleMatch match) =>
        _global.Concat(OfRule(match.Rule)).OfType<IStatefulAgendaFilter>();

    private IAgendaFilter[] OfRule(IRuleDefinition rule) => _byRule.GetValueOrDefault(rule) ?? [];
}
