using ComplaintDesk.Input;

namespace ComplaintDesk.Output;

/// <summary>A folder that gets all of its new files or none: they are written beside it and moved in when all are done.</summary>
internal sealed class OutputFolder
{
    private readonly string _given;
    private readonly string _path;
    private readonly string _parent;

    private OutputFolder(string given, string path, string parent)
    {
        _given = given;
        _path = path;
        _parent = parent;
    }

    /// <summary>Checks, without touching anything, that the path can be such a folder.</summary>
    public static OutputFolder At(string given)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given));
        if (Directory.Exists(path))
            path = new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        if (File.Exists(path))
            throw new InputException($"--out {given}", "a file", "a folder or a new name");

        var parent = Path.GetDirectoryName(path)
            ?? throw new InputException($"--out {given}", "the root of the file system", "a folder that has one above it");
        return new OutputFolder(given, path, parent);
    }

    /// <summary>Writes the files under their names; existing ones are replaced and all other files are kept.</summary>
    /// <param name="files">The names and what writes the contents, each on a thread of its own.</param>
    /// <param name="meanwhile">Done while the contents are written; if it fails, so does all.</param>
    /// <param name="cancellation">Stops the work until the files are moved in.</param>
    /// <exception cref="InputException">The place cannot be written to; it is as it was before.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the files were moved in; the place is as it was before.</exception>
    public async Task WriteAsync(IReadOnlyList<(string Name, Action<Stream> Content)> files, Action meanwhile, CancellationToken cancellation)
    {
        using var undo = new UndoLog();
        var isMeanwhile = false;
        try
        {
            var drafts = Drafts(undo);
            var writing = Task.WhenAll(files.Select(file => Task.Run(() => Draft(Path.Combine(drafts, file.Name), file.Content), cancellation)));
            try
            {
                isMeanwhile = true;
                meanwhile();
                isMeanwhile = false;
            }
            finally
            {
                await writing;
            }

            cancellation.ThrowIfCancellationRequested();
            MoveIn(drafts, [.. files.Select(file => file.Name)], undo);
            undo.Succeed();
        }
        catch (Exception fault) when (!isMeanwhile && fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--out {_given}", fault.Message, "a folder that can be written to");
        }
    }

    private static void Draft(string path, Action<Stream> content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        content(stream);
    }

    private string Drafts(UndoLog undo)
    {
        CreateMissing(_parent, undo);
        var drafts = Path.Combine(_parent, $".{Path.GetFileName(_path)}.{Guid.NewGuid():N}.new");
        Directory.CreateDirectory(drafts);
        undo.Always(() => Directory.Delete(drafts, recursive: true));
        return drafts;
    }

    private void MoveIn(string drafts, string[] names, UndoLog undo)
    {
        CreateMissing(_path, undo);
        var replaced = Directory.CreateDirectory(Path.Combine(drafts, "replaced")).FullName;
        foreach (var name in names)
        {
            var (target, old) = (Path.Combine(_path, name), Path.Combine(replaced, name));
            if (Directory.Exists(target))
                throw new IOException($"the folder {target} where a file is to be");

            if (File.Exists(target))
            {
                File.Move(target, old);
                undo.OnFailure(() => File.Move(old, target));
            }

            File.Move(Path.Combine(drafts, name), target);
            undo.OnFailure(() => File.Delete(target));
        }
    }

    private static void CreateMissing(string folder, UndoLog undo)
    {
        if (Directory.Exists(folder))
            return;

        CreateMissing(Path.GetDirectoryName(folder)!, undo);
        Directory.CreateDirectory(folder);
        undo.OnFailure(() => Directory.Delete(folder));
    }
}
