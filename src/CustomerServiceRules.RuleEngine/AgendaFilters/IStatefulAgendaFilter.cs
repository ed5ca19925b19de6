using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.RuleEngine.AgendaFilters;

/// <summary>A filter that keeps something about matches and is told when they fire and end.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "The names are given by the engine's contract.")]
public interface IStatefulAgendaFilter : IAgendaFilter
{
    /// <summary>
    /// A match has been taken for firing; its actions have not run yet. Also for the firing after its end, with the trigger
    /// <see cref="RuleModel.MatchTrigger.Removed"/>.
    /// </summary>
    /// <param name="context">The agenda.</param>
    /// <param name="activation">The match.</param>
    void Select(AgendaContext context, Activation activation);

    /// <summary>A match has ended, whether it waited or not.</summary>
    /// <param name="context">The agenda.</param>
    /// <param name="activation">The match.</param>
    void Remove(AgendaContext context, Activation activation);
}
