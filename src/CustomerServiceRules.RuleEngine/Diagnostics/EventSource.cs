using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class EventSource : IEventProvider
{
    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent;

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent;

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent;

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;

    internal EventHandler<LhsExpressionEventArgs>? LhsEvaluated => LhsExpressionEvaluatedEvent;

    internal EventHandler<LhsExpressionErrorEventArgs>? LhsFailed => LhsExpressionFailedEvent;

    internal EventHandler<AgendaExpressionEventArgs>? AgendaEvaluated => AgendaExpressionEvaluatedEvent;

    internal EventHandler<AgendaExpressionErrorEventArgs>? AgendaFailed => AgendaExpressionFailedEvent;

    internal EventHandler<RhsExpressionEventArgs>? RhsEvaluated => RhsExpressionEvaluatedEvent;

    internal EventHandler<RhsExpressionErrorEventArgs>? RhsFailed => RhsExpressionFailedEvent;

    internal EventHandler<AgendaEventArgs>? At(AgendaMoment moment) => moment switch
    {
        AgendaMoment.ActivationCreated => ActivationCreatedEvent,
        AgendaMoment.ActivationUpdated => ActivationUpdatedEvent,
        AgendaMoment.ActivationDeleted => ActivationDeletedEvent,
        AgendaMoment.RuleFiring => RuleFiringEvent,
        _ => RuleFiredEvent,
    };

    internal EventHandler<WorkingMemoryEventArgs>? At(FactMoment moment) => moment switch
    {
        FactMoment.Inserting => FactInsertingEvent,
        FactMoment.Inserted => FactInsertedEvent,
        FactMoment.Updating => FactUpdatingEvent,
        FactMoment.Updated => FactUpdatedEvent,
        FactMoment.Retracting => FactRetractingEvent,
        _ => FactRetractedEvent,
    };
}
