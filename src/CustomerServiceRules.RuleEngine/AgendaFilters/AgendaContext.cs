namespace CustomerServiceRules.RuleEngine.AgendaFilters;

/// <summary>Where an agenda filter is asked: stands for the agenda of one session, the same object at each call.</summary>
public class AgendaContext
{
    internal AgendaContext()
    {
    }
}
