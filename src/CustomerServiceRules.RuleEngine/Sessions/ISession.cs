using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Extensibility;

namespace CustomerServiceRules.RuleEngine;

/// <summary>A working memory of facts and the agenda of the rules that match them.</summary>
/// <remarks>
/// Two objects denote the same fact when they are the same reference, or have the same runtime type and equal identity
/// (<see cref="RuleModel.IIdentityProvider"/> if implemented, else <see cref="object.Equals(object)"/>). The identity of a
/// fact must not change while it is in the session. A session serves one thread at a time; sessions are independent.
/// Every method that changes facts may throw <see cref="RuleLhsExpressionEvaluationException"/> when a condition throws.
/// </remarks>
public interface ISession : ISessionSchemaProvider
{
    /// <summary>
    /// Whether rules see linked facts right after the firing that yielded them. True by default; with false they wait for
    /// <see cref="PropagateLinked"/> or for the next change of facts, so that all matches of one round see one batch.
    /// </summary>
    bool AutoPropagateLinkedFacts { get; set; }

    /// <summary>The matches that wait to be fired.</summary>
    IAgenda Agenda { get; }

    /// <summary>What happens in this session.</summary>
    IEventProvider Events { get; }

    /// <summary>
    /// Who supplies the services that actions ask for. At first that of the factory; without any it refuses by an
    /// <see cref="InvalidOperationException"/>. Never null: null set means none.
    /// </summary>
    [AllowNull]
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>
    /// Who runs the actions of a firing in place of the session; at first that of the factory, null for the session itself.
    /// </summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>What the nodes of the network have done in this session; counted from its beginning, whenever asked for.</summary>
    IMetricsProvider Metrics { get; }

    /// <summary>Inserts the facts as one batch, all or none.</summary>
    /// <exception cref="ArgumentNullException">The sequence or one of the facts is null; nothing is inserted.</exception>
    /// <exception cref="ArgumentException">A fact is already present, or twice in the batch; nothing is inserted.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts the facts as one batch, all or, when one of them is already present, none.</summary>
    /// <returns>The facts that stood in the way.</returns>
    /// <exception cref="ArgumentNullException">The sequence or one of the facts is null; nothing is inserted.</exception>
    IFactResult TryInsertAll(IEnumerable<object> facts);

    /// <summary>Inserts the facts as one batch.</summary>
    /// <param name="facts">The facts; may be empty.</param>
    /// <param name="options">Whether one fact already present stops the whole batch or only itself.</param>
    /// <returns>The facts that were already present, as given.</returns>
    /// <exception cref="ArgumentNullException">The sequence or one of the facts is null; nothing is inserted.</exception>
    IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Inserts a fact, which stays until it is retracted.</summary>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">The fact is already present.</exception>
    void Insert(object fact);

    /// <summary>Inserts a fact unless it is already present.</summary>
    /// <returns>False when it was present.</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    bool TryInsert(object fact);

    /// <summary>Propagates changes of the facts as one batch, all or none.</summary>
    /// <exception cref="ArgumentNullException">The sequence or one of the facts is null; nothing is changed.</exception>
    /// <exception cref="ArgumentException">A fact is absent, or linked to a match; nothing is changed.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Propagates changes of the facts as one batch, all or, when one of them is absent or linked, none.</summary>
    /// <returns>The facts that stood in the way.</returns>
    /// <exception cref="ArgumentNullException">The sequence or one of the facts is null; nothing is changed.</exception>
    IFactResult TryUpdateAll(IEnumerable<object> facts);

    /// <summary>Propagates changes of the facts as one batch.</summary>
    /// <param name="facts">The facts; may be empty.</param>
    /// <param name="options">Whether one fact that is absent or linked stops the whole batch or only itself.</param>
    /// <returns>The facts that were absent or linked, as given.</returns>
    /// <exception cref="ArgumentNullException">The sequence or one of the facts is null; nothing is changed.</exception>
    IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>
    /// Tells the session that a fact has changed: its conditions are evaluated again. An equal but different instance takes the place of
    /// the stored one.
    /// </summary>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">The fact is absent, or linked to a match.</exception>
    void Update(object fact);

    /// <summary>As <see cref="Update"/>, if the fact is present and not linked.</summary>
    /// <returns>False when it was absent or linked.</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    bool TryUpdate(object fact);

    /// <summary>Takes the facts out as one batch, all or none.</summary>
    /// <exception cref="ArgumentNullException">The sequence or one of the facts is null; nothing is taken out.</exception>
    /// <exception cref="ArgumentException">A fact is absent, linked to a match, or twice in the batch; nothing is taken out.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Takes the facts out as one batch, all or, when one of them is absent or linked, none.</summary>
    /// <returns>The facts that stood in the way.</returns>
    /// <exception cref="ArgumentNullException">The sequence or one of the facts is null; nothing is taken out.</exception>
    IFactResult TryRetractAll(IEnumerable<object> facts);

    /// <summary>Takes the facts out as one batch.</summary>
    /// <param name="facts">The facts; may be empty.</param>
    /// <param name="options">Whether one fact that is absent or linked stops the whole batch or only itself.</param>
    /// <returns>The facts that were absent or linked, as given.</returns>
    /// <exception cref="ArgumentNullException">The sequence or one of the facts is null; nothing is taken out.</exception>
    IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Takes a fact out, and with it every match and linked fact that rests on it.</summary>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">The fact is absent, or linked to a match.</exception>
    void Retract(object fact);

    /// <summary>As <see cref="Retract"/>, if the fact is present and not linked.</summary>
    /// <returns>False when it was absent or linked.</returns>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    bool TryRetract(object fact);

    /// <summary>Lets rules see the linked facts that wait. It fires nothing.</summary>
    /// <returns>What was propagated, in order, neighbours with the same action as one set; empty when nothing waited.</returns>
    IEnumerable<ILinkedFactSet> PropagateLinked();

    /// <summary>Fires waiting matches until none is left or an action halts.</summary>
    /// <returns>The number of matches fired.</returns>
    /// <exception cref="RuleRhsExpressionEvaluationException">An action threw.</exception>
    int Fire();

    /// <summary>As <see cref="Fire()"/>, until cancelled. Cancellation is looked at after each firing and is no exception.</summary>
    /// <returns>The number of matches fired; at least 1 when one waited, even if cancelled before.</returns>
    /// <exception cref="RuleRhsExpressionEvaluationException">An action threw.</exception>
    int Fire(CancellationToken cancellationToken);

    /// <summary>As <see cref="Fire()"/>, at most <paramref name="maxRulesNumber"/> matches; 0 or less fires none.</summary>
    /// <returns>The number of matches fired.</returns>
    /// <exception cref="RuleRhsExpressionEvaluationException">An action threw.</exception>
    int Fire(int maxRulesNumber);

    /// <summary>As <see cref="Fire()"/>, at most <paramref name="maxRulesNumber"/> matches and until cancelled.</summary>
    /// <returns>The number of matches fired.</returns>
    /// <exception cref="RuleRhsExpressionEvaluationException">An action threw.</exception>
    int Fire(int maxRulesNumber, CancellationToken cancellationToken);

    /// <summary>The facts of the session, inserted and linked, that are of the type or derived from it.</summary>
    /// <returns>A live view, evaluated when enumerated; do not change the session meanwhile.</returns>
    [RequiresDynamicCode("Queries over IQueryable are compiled at run time.")]
    [RequiresUnreferencedCode("Queries over IQueryable look methods up by reflection.")]
    IQueryable<TFact> Query<TFact>();
}
