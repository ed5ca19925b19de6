using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing;

internal sealed class FiringRecorder : IRuleInvocationRecorder
{
    private readonly List<IMatch> _firings = [];
    private bool _isPaused;

    internal FiringRecorder(ISession session) => session.Events.RuleFiredEvent += (_, fired) =>
    {
        if (!_isPaused)
            _firings.Add(fired.Match);
    };

    public IReadOnlyList<IMatch> GetInvocations() => [.. _firings];

    public void Clear() => _firings.Clear();

    public void Pause() => _isPaused = true;

    public void Resume() => _isPaused = false;
}
