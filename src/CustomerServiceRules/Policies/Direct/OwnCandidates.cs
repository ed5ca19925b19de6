namespace CustomerServiceRules.Policies.Direct;

/// <summary>
/// The facts of one subject, sorted into the inputs of a policy's rules: a chain of entries for each input, in arrays that are
/// used again for the next subject. Not thread-safe.
/// </summary>
internal sealed class OwnCandidates
{
    private const int End = -1;

    private int[] _first = [];
    private int[] _last = [];
    private (object? Fact, int Next)[] _entries = new (object?, int)[16];
    private int _count;

    public void Clear(int inputs)
    {
        if (_first.Length < inputs)
            (_first, _last) = (new int[inputs], new int[inputs]);
        Array.Fill(_first, End, 0, inputs);
        Array.Clear(_entries, 0, _count);
        _count = 0;
    }

    /// <summary>Adds a fact to every input that admits it.</summary>
    public void Add(DirectNetwork network, object fact)
    {
        foreach (var input in network.InputsOf(fact.GetType()))
        {
            if (network.Inputs[input].Admits(fact))
                Add(input, fact);
        }
    }

    /// <summary>The first entry of an input; negative if there is none.</summary>
    public int First(int input) => _first[input];

    /// <summary>The fact of an entry, and the next entry of its input; negative after the last one.</summary>
    public (object? Fact, int Next) At(int entry) => _entries[entry];

    private void Add(int input, object fact)
    {
        if (_count == _entries.Length)
            Array.Resize(ref _entries, 2 * _count);
        if (_first[input] == End)
            _first[input] = _count;
        else
            _entries[_last[input]].Next = _count;
        _last[input] = _count;
        _entries[_count++] = (fact, End);
    }
}
