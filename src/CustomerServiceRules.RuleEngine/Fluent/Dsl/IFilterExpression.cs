using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>
/// What decides whether a match waits for firing, judged each time it is created or updated. A rejected match does not fire but goes
/// on; if it waited already it no longer does. A match must pass all predicates and, if there are keys, have one changed.
/// </summary>
public interface IFilterExpression
{
    /// <summary>
    /// Adds keys of which at least one must differ, by <see cref="object.Equals(object, object)"/>, from its value when the match last
    /// fired; a match that has not fired passes.
    /// </summary>
    IFilterExpression OnChange(params Expression<Func<object?>>[] keySelectors);

    /// <summary>
    /// Adds predicates that must all hold; they are evaluated in written order up to the first that does not, and before any key.
    /// </summary>
    IFilterExpression Where(params Expression<Func<bool>>[] predicates);
}
