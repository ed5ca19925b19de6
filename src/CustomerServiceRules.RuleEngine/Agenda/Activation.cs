using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.Runtime;

namespace CustomerServiceRules.RuleEngine;

/// <summary>A match of a rule as agenda filters, events and actions see it.</summary>
/// <remarks>
/// As long as the match lasts it is shown as one and the same object, so it may be the key of a dictionary. It is a live view:
/// <see cref="Trigger"/> and the values of <see cref="Facts"/> change with the match. After the match has ended its facts stay readable.
/// Like its session it serves one thread at a time.
/// </remarks>
public class Activation : IMatch
{
    private readonly RuleMatch _match;

    internal Activation(RuleMatch match, RuleSession session) => (_match, Session) = (match, session);

    internal RuleSession Session { get; }

    // What the rule's OnChange filters remember of the match.
    internal KeyChange? KeyChange { get; set; }

    /// <summary>The rule that is satisfied.</summary>
    public IRuleDefinition Rule => _match.Rule;

    /// <summary>One entry per bound pattern, query and computed value, in order of definition; quantifiers contribute none.</summary>
    public IEnumerable<IFactMatch> Facts => _match.Facts;

    /// <summary>
    /// What last happened to the match: <see cref="MatchTrigger.Created"/> until it has fired, then <see cref="MatchTrigger.Updated"/> on
    /// changes; when it is lost <see cref="MatchTrigger.Removed"/> if it had fired, else <see cref="MatchTrigger.None"/>.
    /// </summary>
    public MatchTrigger Trigger => _match.Trigger;
}
