using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace RetailTiering.Input;

/// <summary>A CSV file that is read strictly: the columns asked for are there once, every line has as many fields as the header, quotes are in order.</summary>
internal sealed class CsvFile : IDisposable
{
    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        MissingField = CsvMissingFieldHandling.Throw,
        TrackLineNumbers = true,
        MaxRecordSize = 1 << 20,
    };

    private readonly SourceFile _source;
    private readonly CsvReader _reader;

    private CsvFile(SourceFile source)
    {
        _source = source;
        _reader = CsvReader.Create(source.Content, Strict, leaveOpen: true);
    }

    public string Name => _source.Name;

    public long Line => _reader.LineNumber;

    public double ShareRead => _source.ShareRead;

    public static CsvFile Open(SourceFile source)
    {
        var file = new CsvFile(source);
        try
        {
            return file.Guard(static reader => reader.Headers.Count) > 0
                ? file
                : throw new InputException(source.Name, "an empty file", "a line with column names and at least one data line");
        }
        catch (InputException)
        {
            file.Dispose();
            throw;
        }
    }

    public int Column(string name) => OptionalColumn(name) is var index and >= 0
        ? index
        : throw InputException.At(Name, 1, name, $"the columns {Shown.Text(string.Join(",", _reader.Headers))}", $"a column named {name}");

    /// <summary>The position of the column, or -1 where the file has none of that name.</summary>
    public int OptionalColumn(string name)
    {
        var headers = _reader.Headers;
        var positions = Enumerable.Range(0, headers.Count).Where(index => headers[index] == name).ToArray();
        if (positions.Length > 1)
            throw InputException.At(Name, 1, name, $"{positions.Length} columns of that name", "one");
        return positions is [var position] ? position : -1;
    }

    public bool Read()
    {
        if (!Guard(static reader => reader.Read()))
            return false;

        if (_reader.FieldCount != _reader.Headers.Count)
            throw FieldCount();
        return true;
    }

    public ReadOnlySpan<byte> Field(int column) => _reader.GetSpan(column);

    public string Text(int column)
    {
        var field = Field(column);
        return Utf8.IsValid(field) ? Encoding.UTF8.GetString(field) : throw Wrong(column, "text in UTF-8");
    }

    public InputException Wrong(int column, string expected) => Wrong(column, Shown.Text(Field(column)), expected);

    public InputException Wrong(int column, string found, string expected) =>
        InputException.At(Name, Line, _reader.Headers[column], found, expected);

    public void Dispose()
    {
        _reader.Dispose();
        _source.Dispose();
    }

    private InputException FieldCount()
    {
        var headers = _reader.Headers;
        var (found, expected) = ($"{_reader.FieldCount} fields", $"{headers.Count} as in the header");
        return _reader.FieldCount < headers.Count
            ? InputException.At(Name, Line, headers[_reader.FieldCount], $"{found}: the line ends before this column", expected)
            : InputException.At(Name, Line, $"after {headers[^1]}", found, expected);
    }

    private T Guard<T>(Func<CsvReader, T> read)
    {
        try
        {
            return read(_reader);
        }
        catch (CsvFormatException fault)
        {
            throw InputException.At(Name, fault.LineNumber, Shown.OneLine(fault.Message), "fields as RFC 4180 writes them");
        }
        catch (IOException fault)
        {
            throw new InputException(Name, fault.Message, "a readable file");
        }
    }
}
