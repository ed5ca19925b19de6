using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests;

/// <summary>A context without a session: keeps linked facts by key and lists what was called.</summary>
internal sealed class RecordingContext : IContext
{
    private readonly Dictionary<object, object> _linked = [];

    public List<string> Calls { get; } = [];

    public IRuleDefinition Rule => throw new NotSupportedException();

    public IMatch Match => throw new NotSupportedException();

    public CancellationToken CancellationToken => CancellationToken.None;

    public void Halt() => Calls.Add("halt");

    public void Insert(object fact) => Calls.Add($"insert {fact}");

    public void InsertAll(IEnumerable<object> facts) => Calls.Add("insert all");

    public bool TryInsert(object fact) => throw new NotSupportedException();

    public void Update(object fact) => Calls.Add($"update {fact}");

    public void UpdateAll(IEnumerable<object> facts) => Calls.Add("update all");

    public bool TryUpdate(object fact) => throw new NotSupportedException();

    public void Retract(object fact) => Calls.Add($"retract {fact}");

    public void RetractAll(IEnumerable<object> facts) => Calls.Add("retract all");

    public bool TryRetract(object fact) => throw new NotSupportedException();

    public IReadOnlyCollection<object> GetLinkedKeys() => _linked.Keys;

    public object? GetLinked(object key) => _linked.GetValueOrDefault(key);

    public void InsertLinked(object key, object fact)
    {
        _linked.Add(key, fact);
        Calls.Add($"link {fact}");
    }

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public void UpdateLinked(object key, object fact)
    {
        Calls.Add($"relink {fact} was {_linked[key]}");
        _linked[key] = fact;
    }

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public void RetractLinked(object key, object fact) => throw new NotSupportedException();

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public object Resolve(Type serviceType) => throw new NotSupportedException();
}
