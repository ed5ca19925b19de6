namespace CustomerServiceRules.RuleEngine.Runtime;

internal abstract class NodeMemory
{
    internal int NodeId;
    internal NodeMemory? Chain;
}

// The memories of a session by node: made when first touched, so that rules which no fact reaches cost nothing.
internal struct NodeMemories
{
    private NodeMemory?[]? _buckets;
    private int _count;

    internal readonly NodeMemory? Find(int nodeId)
    {
        if (_buckets is null)
            return null;
        var memory = _buckets[nodeId & (_buckets.Length - 1)];
        while (memory is not null && memory.NodeId != nodeId)
            memory = memory.Chain;
        return memory;
    }

    internal void Add(int nodeId, NodeMemory memory)
    {
        if (_buckets is null)
            _buckets = new NodeMemory?[2];
        else if (_count == _buckets.Length)
            Grow();
        memory.NodeId = nodeId;
        Put(memory);
        _count++;
    }

    private readonly void Put(NodeMemory memory)
    {
        ref var head = ref _buckets![memory.NodeId & (_buckets.Length - 1)];
        memory.Chain = head;
        head = memory;
    }

    private void Grow()
    {
        var old = _buckets!;
        _buckets = new NodeMemory?[old.Length * 2];
        foreach (var head in old)
        {
            for (var memory = head; memory is not null;)
            {
                var next = memory.Chain;
                Put(memory);
                memory = next;
            }
        }
    }
}
