using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Reads the session's counters, which only grow; a reset remembers where they stood.
internal sealed class NodeMetrics(NodeTraffic node, RuleSession session, BatchTimes times) : INodeMetrics
{
    private Traffic _inputBefore;
    private Traffic _outputBefore;
    private BatchTime _timeBefore;

    public int NodeId => node.NodeId;

    public int? ElementCount
    {
        get
        {
            if (!node.IsMemory)
                return null;
            var all = AllInput;
            return all.Inserted - all.Retracted;
        }
    }

    public int InsertInputCount => Input.Inserted;

    public int UpdateInputCount => Input.Updated;

    public int RetractInputCount => Input.Retracted;

    public int InsertOutputCount => Output.Inserted;

    public int UpdateOutputCount => Output.Updated;

    public int RetractOutputCount => Output.Retracted;

    public long InsertDurationMilliseconds => BatchTime.Milliseconds(Time.Inserting - _timeBefore.Inserting);

    public long UpdateDurationMilliseconds => BatchTime.Milliseconds(Time.Updating - _timeBefore.Updating);

    public long RetractDurationMilliseconds => BatchTime.Milliseconds(Time.Retracting - _timeBefore.Retracting);

    internal bool IsIdle => AllInput.IsNone && AllOutput.IsNone;

    private Traffic AllInput => NodeTraffic.Sum(node.Inputs, session);

    private Traffic AllOutput => NodeTraffic.Sum(node.Outputs, session);

    private Traffic Input => AllInput - _inputBefore;

    private Traffic Output => AllOutput - _outputBefore;

    private BatchTime Time => node.TimedAs is { } timed ? times.Of(timed) : default;

    public void Reset()
    {
        _inputBefore = AllInput;
        _outputBefore = AllOutput;
        _timeBefore = Time;
    }
}
