namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>
/// What an action of a rule may ask and do while the rule fires. Changes of facts take effect at once; linked facts are propagated
/// after the firing. Not to be kept or used after the action, nor from another thread.
/// </summary>
public interface IContext
{
    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The match for which it fires.</summary>
    IMatch Match { get; }

    /// <summary>The token given to the session's Fire; <see cref="CancellationToken.None"/> if none was.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>Ends Fire after the actions of this firing; what is queued stays queued.</summary>
    void Halt();

    /// <summary>Adds a fact that stays until it is retracted.</summary>
    /// <exception cref="ArgumentException">The fact is already there.</exception>
    void Insert(object fact);

    /// <summary>Adds all facts or, when one is already there, none.</summary>
    /// <exception cref="ArgumentException">A fact is already there.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Adds a fact; false when it is already there.</summary>
    bool TryInsert(object fact);

    /// <summary>Tells the session that a fact has changed.</summary>
    /// <exception cref="ArgumentException">The fact is not in the session, or is a linked fact.</exception>
    void Update(object fact);

    /// <summary>Tells the session that facts have changed.</summary>
    /// <exception cref="ArgumentException">A fact is not in the session, or is a linked fact.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Tells the session that a fact has changed; false when it is not in the session or is a linked fact.</summary>
    bool TryUpdate(object fact);

    /// <summary>Takes a fact out of the session.</summary>
    /// <exception cref="ArgumentException">The fact is not in the session, or is a linked fact.</exception>
    void Retract(object fact);

    /// <summary>Takes all facts out of the session or, when one is not there, none.</summary>
    /// <exception cref="ArgumentException">A fact is not in the session, or is a linked fact.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Takes a fact out of the session; false when it is not there or is a linked fact.</summary>
    bool TryRetract(object fact);

    /// <summary>The keys of the facts linked to this match, in order of insertion; those of <c>Yield</c> are among them.</summary>
    IReadOnlyCollection<object> GetLinkedKeys();

    /// <summary>The fact linked to this match under <paramref name="key"/>, or null.</summary>
    object? GetLinked(object key);

    /// <summary>Adds a fact that lives as long as this match.</summary>
    /// <param name="key">Identifies it among the linked facts of this match; compared by equality.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The key is in use, or the session has an equal fact.</exception>
    void InsertLinked(object key, object fact);

    /// <summary>Adds several linked facts, each under its key.</summary>
    /// <exception cref="ArgumentException">A key is in use, or the session has an equal fact.</exception>
    void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>
    /// Puts <paramref name="fact"/> in the place of the fact linked under <paramref name="key"/>; it may be the same object, changed.
    /// </summary>
    /// <exception cref="ArgumentException">The key is unknown.</exception>
    void UpdateLinked(object key, object fact);

    /// <summary>Replaces several linked facts.</summary>
    /// <exception cref="ArgumentException">A key is unknown.</exception>
    void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Takes a linked fact out before the match ends.</summary>
    /// <exception cref="ArgumentException">The key is unknown.</exception>
    void RetractLinked(object key, object fact);

    /// <summary>Takes several linked facts out before the match ends.</summary>
    /// <exception cref="ArgumentException">A key is unknown.</exception>
    void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Asks the session's resolver for a service, at once.</summary>
    /// <param name="serviceType">The type of the service.</param>
    /// <returns>What the resolver answers; null when it answers null.</returns>
    /// <exception cref="InvalidOperationException">The session has no resolver.</exception>
    object Resolve(Type serviceType);
}
