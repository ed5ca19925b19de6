namespace CustomerServiceRules.RuleEngine.AgendaFilters;

/// <summary>Decides which matches of a session may wait for firing.</summary>
/// <remarks>What a filter throws leaves the call that caused the question as it is.</remarks>
public interface IAgendaFilter
{
    /// <summary>Asked each time a match is created or updated, before listeners hear of it.</summary>
    /// <param name="context">The agenda.</param>
    /// <param name="activation">The match; one and the same object as long as it lasts.</param>
    /// <returns>
    /// Whether the match may wait. False takes one that waits already off the agenda; it remains a match, and an update of it is judged
    /// anew.
    /// </returns>
    bool Accept(AgendaContext context, Activation activation);
}
