namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>What happens in a session, or in all sessions of a factory. The sender is the session.</summary>
/// <remarks>
/// Handlers run inside the call that causes the event; what they throw leaves that call as it is. Without handlers events cost nothing.
/// </remarks>
public interface IEventProvider
{
    /// <summary>A combination of facts has come to satisfy a rule.</summary>
    event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    /// <summary>A fact of a match was updated and the rule is still satisfied.</summary>
    event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    /// <summary>A match has ended.</summary>
    event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    /// <summary>The actions of a match are about to run.</summary>
    event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    /// <summary>The actions of a match have run; not raised when one of them failed.</summary>
    event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    /// <summary>A fact is about to be inserted. In a batch all of these come before the first activation.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    /// <summary>A fact, inserted or linked, has been seen by all rules.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    /// <summary>A fact is about to be updated; it has its new content already.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    /// <summary>The update of a fact has been seen by all rules.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    /// <summary>A fact is about to be retracted.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    /// <summary>A fact is gone, and with it the matches that rested on it.</summary>
    event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    /// <summary>
    /// An expression of a left-hand side was evaluated, also when that failed. Equalities between facts are reported for those with equal
    /// keys.
    /// </summary>
    event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent;

    /// <summary>
    /// An expression of a left-hand side threw. A handler that sets <see cref="IRecoverableError.IsHandled"/> keeps the exception in: a
    /// condition then counts as false.
    /// </summary>
    event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    /// <summary>An expression of a rule's filters was evaluated, also when that failed.</summary>
    event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent;

    /// <summary>
    /// An expression of a rule's filters threw. A handler that sets <see cref="IRecoverableError.IsHandled"/> keeps the exception in: the
    /// filter then rejects the match.
    /// </summary>
    event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    /// <summary>An action has run, also when it failed.</summary>
    event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent;

    /// <summary>
    /// An action threw. A handler that sets <see cref="IRecoverableError.IsHandled"/> lets the remaining actions of the firing run.
    /// </summary>
    event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;
}
